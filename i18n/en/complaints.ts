<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Complaints</name>
    <message numerus="yes">
        <source>Asked %n time(s): say how far it is</source>
        <translation>
            <numerusform>Asked %n time: say how far it is</numerusform>
            <numerusform>Asked %n times: say how far it is</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also the other %n proposed case(s) of this matter</source>
        <translation>
            <numerusform>Also the other proposed case of this matter</numerusform>
            <numerusform>Also the other %n proposed cases of this matter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also the other %n case(s) of this matter, each slip</source>
        <translation>
            <numerusform>Also the other case of this matter, with its own slip</numerusform>
            <numerusform>Also the other %n cases of this matter, each with its own slip</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) are out</source>
        <translation>
            <numerusform>%n form is out</numerusform>
            <numerusform>%n forms are out</numerusform>
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
        <source>and %n more in the spreadsheet</source>
        <translation>
            <numerusform>and %n more in the spreadsheet</numerusform>
            <numerusform>and %n more in the spreadsheet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to confirm</source>
        <translation>
            <numerusform>%n to confirm</numerusform>
            <numerusform>%n to confirm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>chased %n time(s)</source>
        <translation>
            <numerusform>chased once</numerusform>
            <numerusform>chased %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calendar day(s)</source>
        <translation>
            <numerusform>%n calendar day</numerusform>
            <numerusform>%n calendar days</numerusform>
        </translation>
    </message>
</context>
</TS>
