<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Calls</name>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
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
    <message numerus="yes">
        <source>%n rung out</source>
        <translation>
            <numerusform>%n rung out</numerusform>
            <numerusform>%n rung out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stopped ringing</source>
        <translation>
            <numerusform>%n stopped ringing</numerusform>
            <numerusform>%n stopped ringing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <comment>answers</comment>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rang, %n ring(s)</source>
        <translation>
            <numerusform>Rang once</numerusform>
            <numerusform>Rang %n times</numerusform>
        </translation>
    </message>
</context>
</TS>
