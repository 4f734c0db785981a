<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Manage</name>
    <message numerus="yes">
        <source>%n problems found:</source>
        <translation>
            <numerusform>%n problem found:</numerusform>
            <numerusform>%n problems found:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n own</source>
        <translation>
            <numerusform>%n of the site&apos;s own</numerusform>
            <numerusform>%n of the site&apos;s own</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need somebody</source>
        <translation>
            <numerusform>%n needs somebody</numerusform>
            <numerusform>%n need somebody</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days taken over</source>
        <translation>
            <numerusform>%n day taken over</numerusform>
            <numerusform>%n days taken over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persons erased</source>
        <translation>
            <numerusform>%n person erased</numerusform>
            <numerusform>%n persons erased</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at work</source>
        <translation>
            <numerusform>%n at work</numerusform>
            <numerusform>%n at work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n away</source>
        <translation>
            <numerusform>%n away</numerusform>
            <numerusform>%n away</numerusform>
        </translation>
    </message>
</context>
</TS>
