<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Directory</name>
    <message numerus="yes">
        <source>Pass %n messages on to {host}</source>
        <translation>
            <numerusform>Pass %n message on to {host}</numerusform>
            <numerusform>Pass %n messages on to {host}</numerusform>
        </translation>
    </message>
</context>
</TS>
