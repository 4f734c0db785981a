<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Waiting</name>
    <message numerus="yes">
        <source>%n cup(s) served</source>
        <translation>
            <numerusform>One cup served</numerusform>
            <numerusform>%n cups served</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n being served</source>
        <translation>
            <numerusform>one being served</numerusform>
            <numerusform>%n being served</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over %n min</source>
        <translation>
            <numerusform>Over %n min</numerusform>
            <numerusform>Over %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
</TS>
