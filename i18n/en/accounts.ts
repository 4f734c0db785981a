<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Accounts</name>
    <message numerus="yes">
        <source>%n line(s) to tick</source>
        <translation>
            <numerusform>%n line to tick</numerusform>
            <numerusform>%n lines to tick</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) imported</source>
        <translation>
            <numerusform>%n line imported</numerusform>
            <numerusform>%n lines imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new account(s) are opened</source>
        <translation>
            <numerusform>%n new account is opened</numerusform>
            <numerusform>%n new accounts are opened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import the %n sound line(s), leave out the others</source>
        <translation>
            <numerusform>Import the %n sound line, leave out the others</numerusform>
            <numerusform>Import the %n sound lines, leave out the others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n line(s)</source>
        <translation>
            <numerusform>Import %n line</numerusform>
            <numerusform>Import %n lines</numerusform>
        </translation>
    </message>
</context>
</TS>
