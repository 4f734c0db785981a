<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Waiting</name>
    <message>
        <source>Refill all that are due</source>
        <translation>续茶全部到期者</translation>
    </message>
    <message>
        <source>In the house</source>
        <translation>在馆名单（紧急）</translation>
    </message>
    <message numerus="yes">
        <source>%n cup(s) served</source>
        <translation>
            <numerusform>已上茶 %n 杯</numerusform>
        </translation>
    </message>
    <message>
        <source>No cup is due yet</source>
        <translation>还没有到续茶时间</translation>
    </message>
    <message>
        <source>Waiting now: {count}</source>
        <translation>正在等候 {count} 位</translation>
    </message>
    <message>
        <source>hand over after {limit} min, refill every {every} min</source>
        <translation>{limit} 分钟须转接待，每 {every} 分钟续茶</translation>
    </message>
    <message numerus="yes">
        <source>%n being served</source>
        <translation>
            <numerusform>接待中 %n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>To {host}: {words}</source>
        <translation>对{host}说：{words}</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分</translation>
    </message>
    <message>
        <source>Everybody who waits</source>
        <translation>全部等候的客人</translation>
    </message>
    <message>
        <source>Desk {number}</source>
        <translation>{number} 号台</translation>
    </message>
    <message>
        <source>For {host} ({state})</source>
        <translation>约 {host}（{state}）</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>未选客人</translation>
    </message>
    <message>
        <source>Host:</source>
        <translation>主管：</translation>
    </message>
    <message>
        <source>Where the host is</source>
        <translation>主管在不在</translation>
    </message>
    <message>
        <source>Papers offered</source>
        <translation>已递报刊</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>现在没有客人等候</translation>
    </message>
    <message>
        <source>Whoever comes in at the reception appears here</source>
        <translation>接待处登记的客人会出现在这里</translation>
    </message>
    <message>
        <source>Note for {host}</source>
        <translation>留言给{host}</translation>
    </message>
    <message>
        <source>arrived {time}</source>
        <translation>{time} 到</translation>
    </message>
    <message>
        <source>to see {host}</source>
        <translation>约见 {host}</translation>
    </message>
    <message>
        <source>the host is in</source>
        <translation>主管在</translation>
    </message>
    <message>
        <source>the host is out</source>
        <translation>主管不在</translation>
    </message>
    <message>
        <source>the host has a visitor</source>
        <translation>主管会客中</translation>
    </message>
    <message>
        <source>Waiting-room board</source>
        <translation>等候区大屏</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等候</translation>
    </message>
    <message numerus="yes">
        <source>Over %n min</source>
        <translation>
            <numerusform>超过 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已安顿</translation>
    </message>
    <message>
        <source>Being served</source>
        <translation>接待中</translation>
    </message>
    <message>
        <source>Host told</source>
        <translation>已告知</translation>
    </message>
    <message>
        <source>{host} told</source>
        <translation>已告知{host}</translation>
    </message>
    <message>
        <source>Tea</source>
        <translation>茶</translation>
    </message>
    <message>
        <source>Refill</source>
        <translation>续茶</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>报刊</translation>
    </message>
    <message>
        <source>Tea {time}</source>
        <translation>上茶 {time}</translation>
    </message>
    <message>
        <source>Refill {time}</source>
        <translation>续茶 {time}</translation>
    </message>
    <message>
        <source>Number {label}, please come to desk {desk}.</source>
        <translation>请{label}号到{desk}号台</translation>
    </message>
    <message>
        <source>Now calling</source>
        <translation>正在叫号</translation>
    </message>
    <message>
        <source>Called before</source>
        <translation>已叫号</translation>
    </message>
    <message>
        <source>People waiting</source>
        <translation>等候人数</translation>
    </message>
    <message>
        <source>Please take a seat. We will call your number.</source>
        <translation>请稍坐，叫到您的号码时请到柜台</translation>
    </message>
    <message>
        <source>Tea and newspapers are ready for you.</source>
        <translation>备有热茶与报刊，请随意取用</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>等候 %n 位</numerusform>
        </translation>
    </message>
</context>
</TS>
