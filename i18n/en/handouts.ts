<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Handouts</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n piece</numerusform>
            <numerusform>%n pieces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) wait for them.</source>
        <translation>
            <numerusform>%n parcel waits for them.</numerusform>
            <numerusform>%n parcels wait for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s): tell the host</source>
        <translation>
            <numerusform>%n parcel: tell the host</numerusform>
            <numerusform>%n parcels: tell the hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) not fetched: remind the host</source>
        <translation>
            <numerusform>%n parcel not fetched: remind the host</numerusform>
            <numerusform>%n parcels not fetched: remind the hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to be back: ask for them</source>
        <translation>
            <numerusform>%n thing to be back: ask for it</numerusform>
            <numerusform>%n things to be back: ask for them</numerusform>
        </translation>
    </message>
</context>
</TS>
