<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Phrases</name>
    <message>
        <source>Type a text first.</source>
        <translation>请先输入文字。</translation>
    </message>
    <message>
        <source>This text is too long. Shorten it, please.</source>
        <translation>文字太长，请缩短。</translation>
    </message>
    <message>
        <source>Nothing is known as {fact}. Use only the placeholders in the list.</source>
        <translation>没有 {fact} 这一项，请只用列表里的占位词。</translation>
    </message>
</context>
</TS>
