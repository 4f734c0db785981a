<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Paper</name>
    <message>
        <source>There is no form {name}.</source>
        <translation>没有名为 {name} 的表单。</translation>
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
        <translation>无法读取此文件（{what}）</translation>
    </message>
    <message>
        <source>this is not TOML ({what})</source>
        <translation>不是有效的 TOML（{what}）</translation>
    </message>
    <message>
        <source>the key {what} is not known here</source>
        <translation>此处没有 {what} 这个键</translation>
    </message>
    <message>
        <source>the key {what} is missing</source>
        <translation>缺少键 {what}</translation>
    </message>
    <message>
        <source>{what} must be a table</source>
        <translation>{what} 必须是表</translation>
    </message>
    <message>
        <source>{what} must be a list</source>
        <translation>{what} 必须是列表</translation>
    </message>
    <message>
        <source>{what} is not a fact with rows</source>
        <translation>{what} 不是带行的数据项</translation>
    </message>
    <message>
        <source>a text needs zh_CN, zh_TW and en, or one text for all</source>
        <translation>文字需要 zh_CN、zh_TW 和 en 三种，或一种通用</translation>
    </message>
    <message>
        <source>no shared word is called {what}</source>
        <translation>没有名为 {what} 的共用词</translation>
    </message>
    <message>
        <source>this form has no fact called {what}</source>
        <translation>此表单没有名为 {what} 的数据项</translation>
    </message>
    <message>
        <source>no kind of fact is called {what}</source>
        <translation>没有名为 {what} 的数据类型</translation>
    </message>
    <message>
        <source>no paper is called {what}</source>
        <translation>没有名为 {what} 的纸张</translation>
    </message>
    <message>
        <source>no block is called {what}</source>
        <translation>没有名为 {what} 的版块</translation>
    </message>
    <message>
        <source>{what} is not one of the choices here</source>
        <translation>{what} 不在可选值之中</translation>
    </message>
    <message>
        <source>{what} is not the right sort of value here</source>
        <translation>{what} 的类型在此不正确</translation>
    </message>
    <message>
        <source>{what} is too much here</source>
        <translation>{what} 超出了此处的上限</translation>
    </message>
    <message>
        <source>the program has no form called {what}</source>
        <translation>程序没有名为 {what} 的表单</translation>
    </message>
    <message>
        <source>No font has the character {what}; its code is printed.</source>
        <translation>没有字体包含字符 {what}，已打印其编码。</translation>
    </message>
    <message>
        <source>This text was too long and is printed shortened: {what}</source>
        <translation>文字过长，已截短打印：{what}</translation>
    </message>
    <message>
        <source>There was too much for the paper; it is printed smaller.</source>
        <translation>内容超出纸张，已缩小打印。</translation>
    </message>
    <message>
        <source>A picture could not be read and is left out.</source>
        <translation>有一张图片无法读取，未打印。</translation>
    </message>
</context>
</TS>
