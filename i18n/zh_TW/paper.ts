<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Paper</name>
    <message>
        <source>There is no form {name}.</source>
        <translation>沒有名為 {name} 的表單。</translation>
    </message>
    <message>
        <source>The site already has its own copy: {file}</source>
        <translation>本站已有自己的副本：{file}</translation>
    </message>
    <message>
        <source>{file}, line {line}: {fault}</source>
        <translation>{file} 第 {line} 行：{fault}</translation>
    </message>
    <message>
        <source>the file cannot be read ({what})</source>
        <translation>無法讀取此檔案（{what}）</translation>
    </message>
    <message>
        <source>this is not TOML ({what})</source>
        <translation>不是有效的 TOML（{what}）</translation>
    </message>
    <message>
        <source>the key {what} is not known here</source>
        <translation>此處沒有 {what} 這個鍵</translation>
    </message>
    <message>
        <source>the key {what} is missing</source>
        <translation>缺少鍵 {what}</translation>
    </message>
    <message>
        <source>{what} must be a table</source>
        <translation>{what} 必須是表</translation>
    </message>
    <message>
        <source>{what} must be a list</source>
        <translation>{what} 必須是清單</translation>
    </message>
    <message>
        <source>{what} is not a fact with rows</source>
        <translation>{what} 不是帶列的資料項</translation>
    </message>
    <message>
        <source>a text needs zh_CN, zh_TW and en, or one text for all</source>
        <translation>文字需要 zh_CN、zh_TW 和 en 三種，或一種通用</translation>
    </message>
    <message>
        <source>no shared word is called {what}</source>
        <translation>沒有名為 {what} 的共用詞</translation>
    </message>
    <message>
        <source>this form has no fact called {what}</source>
        <translation>此表單沒有名為 {what} 的資料項</translation>
    </message>
    <message>
        <source>no kind of fact is called {what}</source>
        <translation>沒有名為 {what} 的資料類型</translation>
    </message>
    <message>
        <source>no paper is called {what}</source>
        <translation>沒有名為 {what} 的紙張</translation>
    </message>
    <message>
        <source>no block is called {what}</source>
        <translation>沒有名為 {what} 的區塊</translation>
    </message>
    <message>
        <source>{what} is not one of the choices here</source>
        <translation>{what} 不在可選值之中</translation>
    </message>
    <message>
        <source>{what} is not the right sort of value here</source>
        <translation>{what} 的類型在此不正確</translation>
    </message>
    <message>
        <source>{what} is too much here</source>
        <translation>{what} 超出了此處的上限</translation>
    </message>
    <message>
        <source>the program has no form called {what}</source>
        <translation>程式沒有名為 {what} 的表單</translation>
    </message>
    <message>
        <source>No font has the character {what}; its code is printed.</source>
        <translation>沒有字型包含字元 {what}，已列印其編碼。</translation>
    </message>
    <message>
        <source>This text was too long and is printed shortened: {what}</source>
        <translation>文字過長，已截短列印：{what}</translation>
    </message>
    <message>
        <source>There was too much for the paper; it is printed smaller.</source>
        <translation>內容超出紙張，已縮小列印。</translation>
    </message>
    <message>
        <source>A picture could not be read and is left out.</source>
        <translation>有一張圖片無法讀取，未列印。</translation>
    </message>
</context>
</TS>
