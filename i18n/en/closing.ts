<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Closing</name>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tills have no Z yet</source>
        <translation>
            <numerusform>%n till has no Z yet</numerusform>
            <numerusform>%n tills have no Z yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Z reports wait for a bag</source>
        <translation>
            <numerusform>%n Z report waits for a bag</numerusform>
            <numerusform>%n Z reports wait for a bag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
