<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>LostProperty</name>
    <message numerus="yes">
        <source>%n envelope(s) missing: tell the supervisor now</source>
        <translation>
            <numerusform>%n envelope missing: tell the supervisor now</numerusform>
            <numerusform>%n envelopes missing: tell the supervisor now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to the finder</source>
        <translation>
            <numerusform>%n to the finder</numerusform>
            <numerusform>%n to the finder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) go</source>
        <translation>
            <numerusform>%n item goes</numerusform>
            <numerusform>%n items go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) to the administration</source>
        <translation>
            <numerusform>%n item to the administration</numerusform>
            <numerusform>%n items to the administration</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) to put away</source>
        <translation>
            <numerusform>%n item to put away</numerusform>
            <numerusform>%n items to put away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sealed envelope(s): count them with the next shift</source>
        <translation>
            <numerusform>%n sealed envelope: count it with the next shift</numerusform>
            <numerusform>%n sealed envelopes: count them with the next shift</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sealed envelope(s) missing or broken: a supervisor deals with it</source>
        <translation>
            <numerusform>%n sealed envelope missing or broken: a supervisor deals with it</numerusform>
            <numerusform>%n sealed envelopes missing or broken: a supervisor deals with them</numerusform>
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
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
</TS>
