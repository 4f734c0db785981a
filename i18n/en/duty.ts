<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Duty</name>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>in an hour</numerusform>
            <numerusform>in %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open call(s)</source>
        <translation>
            <numerusform>%n open call</numerusform>
            <numerusform>%n open calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lapsed contract(s)</source>
        <translation>
            <numerusform>%n lapsed contract</numerusform>
            <numerusform>%n lapsed contracts</numerusform>
        </translation>
    </message>
</context>
</TS>
