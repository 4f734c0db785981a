<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Calls</name>
    <message numerus="yes">
        <source>asked again %n time(s)</source>
        <translation>
            <numerusform>asked again once</numerusform>
            <numerusform>asked again %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to go through before closing</source>
        <translation>
            <numerusform>%n day to go through before closing</numerusform>
            <numerusform>%n days to go through before closing</numerusform>
        </translation>
    </message>
</context>
</TS>
