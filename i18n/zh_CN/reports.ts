<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Reports</name>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Staff numbers</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Visitors served</source>
        <translation>接待人次</translation>
    </message>
    <message>
        <source>Minutes served</source>
        <translation>接待分钟</translation>
    </message>
    <message>
        <source>{number} received</source>
        <translation>已接待 {number}</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>来访</translation>
    </message>
    <message>
        <source>Median wait</source>
        <translation>等候中位数</translation>
    </message>
    <message>
        <source>9 of 10 within {time}</source>
        <translation>九成在 {time} 内</translation>
    </message>
    <message>
        <source>Received by {time}</source>
        <translation>{time} 内接待</translation>
    </message>
    <message>
        <source>of {number} answered</source>
        <translation>共接听 {number} 通</translation>
    </message>
    <message>
        <source>{number} missed</source>
        <translation>未接 {number} 通</translation>
    </message>
    <message>
        <source>Answered late</source>
        <translation>迟接来电</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>按时答复</translation>
    </message>
    <message>
        <source>{kept} of {done}, {open} open</source>
        <translation>{done} 件中 {kept} 件按时，{open} 件未到期</translation>
    </message>
    <message>
        <source>{returned} of {registered} found</source>
        <translation>登记 {registered} 件，归还 {returned} 件</translation>
    </message>
    <message>
        <source>Items returned</source>
        <translation>失物归还</translation>
    </message>
    <message>
        <source>{late} late, {major} major</source>
        <translation>逾期 {late} 件，重大 {major} 件</translation>
    </message>
    <message>
        <source>Open cases now</source>
        <translation>目前未结投诉</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>no till closed yet</source>
        <translation>尚无收银台日结</translation>
    </message>
    <message>
        <source>{sales} sales, {tills} tills closed</source>
        <translation>{sales} 笔销售，{tills} 台已日结</translation>
    </message>
    <message>
        <source>Median wait by hour</source>
        <translation>各时段等候中位数</translation>
    </message>
    <message>
        <source>Visitors by hour</source>
        <translation>各时段来访</translation>
    </message>
    <message>
        <source>Calls answered late by hour</source>
        <translation>各时段迟接来电</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>按时</translation>
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
        <translation>答复承诺</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>归还</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation>移交行政</translation>
    </message>
    <message>
        <source>kept here</source>
        <translation>在库</translation>
    </message>
    <message>
        <source>Found items</source>
        <translation>失物</translation>
    </message>
    <message>
        <source>Sales by hour</source>
        <translation>各时段销售额</translation>
    </message>
    <message>
        <source>Taken by tender</source>
        <translation>各支付方式收款</translation>
    </message>
    <message>
        <source>Over or short by staff number</source>
        <translation>各工号长短款</translation>
    </message>
    <message>
        <source>No till was closed.</source>
        <translation>本期没有收银台日结。</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>往前</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>往后</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>The figures are being printed</source>
        <translation>正在打印数据</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>前台数据</translation>
    </message>
    <message>
        <source>{name} could not be written. Choose another place.</source>
        <translation>无法写入 {name}，请换一个位置。</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>已写入：{name}</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>暂无数据</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
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
        <translation>周一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>周日</translation>
    </message>
</context>
</TS>
