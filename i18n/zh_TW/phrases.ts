<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Phrases</name>
    <message>
        <source>Type a text first.</source>
        <translation>請先輸入文字。</translation>
    </message>
    <message>
        <source>This text is too long. Shorten it, please.</source>
        <translation>文字太長，請縮短。</translation>
    </message>
    <message>
        <source>Nothing is known as {fact}. Use only the placeholders in the list.</source>
        <translation>沒有 {fact} 這一項，請只用清單裡的占位詞。</translation>
    </message>
</context>
</TS>
