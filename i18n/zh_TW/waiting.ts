<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Waiting</name>
    <message>
        <source>Refill all that are due</source>
        <translation>為到時者添茶</translation>
    </message>
    <message>
        <source>In the house</source>
        <translation>館內名單（緊急）</translation>
    </message>
    <message numerus="yes">
        <source>%n cup(s) served</source>
        <translation>
            <numerusform>已奉茶 %n 杯</numerusform>
        </translation>
    </message>
    <message>
        <source>No cup is due yet</source>
        <translation>還沒到添茶時間</translation>
    </message>
    <message>
        <source>Waiting now: {count}</source>
        <translation>目前等候 {count} 位</translation>
    </message>
    <message>
        <source>hand over after {limit} min, refill every {every} min</source>
        <translation>{limit} 分鐘須轉接待，每 {every} 分鐘添茶</translation>
    </message>
    <message numerus="yes">
        <source>%n being served</source>
        <translation>
            <numerusform>接待中 %n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>To {host}: {words}</source>
        <translation>對{host}說：{words}</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分</translation>
    </message>
    <message>
        <source>Everybody who waits</source>
        <translation>所有等候的訪客</translation>
    </message>
    <message>
        <source>Desk {number}</source>
        <translation>{number} 號櫃檯</translation>
    </message>
    <message>
        <source>For {host} ({state})</source>
        <translation>約 {host}（{state}）</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>未選訪客</translation>
    </message>
    <message>
        <source>Host:</source>
        <translation>受訪人：</translation>
    </message>
    <message>
        <source>Where the host is</source>
        <translation>受訪人在不在</translation>
    </message>
    <message>
        <source>Papers offered</source>
        <translation>已遞報紙雜誌</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>目前沒有訪客等候</translation>
    </message>
    <message>
        <source>Whoever comes in at the reception appears here</source>
        <translation>接待處登記的訪客會出現在這裡</translation>
    </message>
    <message>
        <source>Note for {host}</source>
        <translation>留言給{host}</translation>
    </message>
    <message>
        <source>arrived {time}</source>
        <translation>{time} 到</translation>
    </message>
    <message>
        <source>to see {host}</source>
        <translation>約見 {host}</translation>
    </message>
    <message>
        <source>the host is in</source>
        <translation>受訪人在</translation>
    </message>
    <message>
        <source>the host is out</source>
        <translation>受訪人不在</translation>
    </message>
    <message>
        <source>the host has a visitor</source>
        <translation>受訪人會客中</translation>
    </message>
    <message>
        <source>Waiting-room board</source>
        <translation>等候區看板</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等候</translation>
    </message>
    <message numerus="yes">
        <source>Over %n min</source>
        <translation>
            <numerusform>超過 %n 分鐘</numerusform>
        </translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已安頓</translation>
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
        <translation>添茶</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>報刊</translation>
    </message>
    <message>
        <source>Tea {time}</source>
        <translation>奉茶 {time}</translation>
    </message>
    <message>
        <source>Refill {time}</source>
        <translation>添茶 {time}</translation>
    </message>
    <message>
        <source>Number {label}, please come to desk {desk}.</source>
        <translation>請{label}號到{desk}號櫃檯</translation>
    </message>
    <message>
        <source>Now calling</source>
        <translation>目前叫號</translation>
    </message>
    <message>
        <source>Called before</source>
        <translation>已叫號</translation>
    </message>
    <message>
        <source>People waiting</source>
        <translation>等候人數</translation>
    </message>
    <message>
        <source>Please take a seat. We will call your number.</source>
        <translation>請稍坐，叫到您的號碼時請到櫃檯</translation>
    </message>
    <message>
        <source>Tea and newspapers are ready for you.</source>
        <translation>備有熱茶與報紙雜誌，歡迎取用</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>等候 %n 位</numerusform>
        </translation>
    </message>
</context>
</TS>
