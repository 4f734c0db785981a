<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Staff</name>
    <message numerus="yes">
        <source>After {n} minutes the lead is told.</source>
        <translation>
            <numerusform>After {n} minute the lead is told.</numerusform>
            <numerusform>After {n} minutes the lead is told.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} {name} away for {n} minutes</source>
        <translation>
            <numerusform>{number} {name} away for {n} minute</numerusform>
            <numerusform>{number} {name} away for {n} minutes</numerusform>
        </translation>
    </message>
</context>
</TS>
