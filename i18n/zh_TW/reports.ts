<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Reports</name>
    <message>
        <source>Figures</source>
        <translation>統計</translation>
    </message>
    <message>
        <source>Staff numbers</source>
        <translation>工號</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>工號</translation>
    </message>
    <message>
        <source>Visitors served</source>
        <translation>接待人次</translation>
    </message>
    <message>
        <source>Minutes served</source>
        <translation>接待分鐘</translation>
    </message>
    <message>
        <source>{number} received</source>
        <translation>已接待 {number}</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>來訪</translation>
    </message>
    <message>
        <source>Median wait</source>
        <translation>等候中位數</translation>
    </message>
    <message>
        <source>9 of 10 within {time}</source>
        <translation>九成在 {time} 內</translation>
    </message>
    <message>
        <source>Received by {time}</source>
        <translation>{time} 內接待</translation>
    </message>
    <message>
        <source>of {number} answered</source>
        <translation>共接聽 {number} 通</translation>
    </message>
    <message>
        <source>{number} missed</source>
        <translation>未接 {number} 通</translation>
    </message>
    <message>
        <source>Answered late</source>
        <translation>遲接來電</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>準時回覆</translation>
    </message>
    <message>
        <source>{kept} of {done}, {open} open</source>
        <translation>{done} 件中 {kept} 件準時，{open} 件未到期</translation>
    </message>
    <message>
        <source>{returned} of {registered} found</source>
        <translation>登記 {registered} 件，歸還 {returned} 件</translation>
    </message>
    <message>
        <source>Items returned</source>
        <translation>失物歸還</translation>
    </message>
    <message>
        <source>{late} late, {major} major</source>
        <translation>逾期 {late} 件，重大 {major} 件</translation>
    </message>
    <message>
        <source>Open cases now</source>
        <translation>目前未結客訴</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>no till closed yet</source>
        <translation>尚無收銀檯日結</translation>
    </message>
    <message>
        <source>{sales} sales, {tills} tills closed</source>
        <translation>{sales} 筆銷售，{tills} 檯已日結</translation>
    </message>
    <message>
        <source>Median wait by hour</source>
        <translation>各時段等候中位數</translation>
    </message>
    <message>
        <source>Visitors by hour</source>
        <translation>各時段來訪</translation>
    </message>
    <message>
        <source>Calls answered late by hour</source>
        <translation>各時段遲接來電</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>準時</translation>
    </message>
    <message>
        <source>kept late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未到期</translation>
    </message>
    <message>
        <source>Promised answers</source>
        <translation>回覆承諾</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>登記</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>歸還</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation>移交行政</translation>
    </message>
    <message>
        <source>kept here</source>
        <translation>在庫</translation>
    </message>
    <message>
        <source>Found items</source>
        <translation>失物</translation>
    </message>
    <message>
        <source>Sales by hour</source>
        <translation>各時段銷售額</translation>
    </message>
    <message>
        <source>Taken by tender</source>
        <translation>各支付方式收款</translation>
    </message>
    <message>
        <source>Over or short by staff number</source>
        <translation>各工號長短款</translation>
    </message>
    <message>
        <source>No till was closed.</source>
        <translation>本期沒有收銀檯日結。</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>往前</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>往後</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>匯出試算表</translation>
    </message>
    <message>
        <source>The figures are being printed</source>
        <translation>正在列印統計</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>櫃檯統計</translation>
    </message>
    <message>
        <source>{name} could not be written. Choose another place.</source>
        <translation>無法寫入 {name}，請換一個位置。</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>已寫入：{name}</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>尚無資料</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} 至 {last}</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>週一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>週二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>週三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>週四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>週五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>週六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>週日</translation>
    </message>
</context>
</TS>
