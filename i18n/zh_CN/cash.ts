<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Cash</name>
    <message>
        <source>Tills not counted and closed</source>
        <translation>未清点结账的收银台</translation>
    </message>
    <message>
        <source>Takings in no bag yet</source>
        <translation>尚未装袋的营业款</translation>
    </message>
    <message>
        <source>Bags not accepted by finance</source>
        <translation>财务未签收的款袋</translation>
    </message>
    <message>
        <source>{till}: {day} was never counted and closed</source>
        <translation>{till}：{day} 未清点结账</translation>
    </message>
    <message>
        <source>Count the drawer now; nothing is closed by itself.</source>
        <translation>请现在清点钱箱；系统不会自行结账。</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>清点</translation>
    </message>
    <message>
        <source>{till}: close the session</source>
        <translation>{till}：完成结账</translation>
    </message>
    <message>
        <source>{till}: count the drawer</source>
        <translation>{till}：清点钱箱</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Bag {seal} is packed and not handed on</source>
        <translation>款袋 {seal} 已封装，尚未送交</translation>
    </message>
    <message>
        <source>Bag {seal} is not accepted by finance</source>
        <translation>款袋 {seal} 财务尚未签收</translation>
    </message>
    <message>
        <source>Finance disputes bag {seal}</source>
        <translation>财务对款袋 {seal} 有异议</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>刷卡</translation>
    </message>
    <message>
        <source>WeChat Pay</source>
        <translation>微信支付</translation>
    </message>
    <message>
        <source>Alipay</source>
        <translation>支付宝</translation>
    </message>
    <message>
        <source>Member account</source>
        <translation>会员账户</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>代金券</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>存入</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Into the safe</source>
        <translation>入保险柜</translation>
    </message>
    <message>
        <source>Drawer opened without sale</source>
        <translation>无销售开箱</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>营业中</translation>
    </message>
    <message>
        <source>Being counted</source>
        <translation>清点中</translation>
    </message>
    <message>
        <source>Count sealed</source>
        <translation>清点已封存</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结账</translation>
    </message>
    <message>
        <source>Float at opening</source>
        <translation>开班备用金</translation>
    </message>
    <message>
        <source>Shift change</source>
        <translation>交接班</translation>
    </message>
    <message>
        <source>Counted, not sealed</source>
        <translation>已点未封存</translation>
    </message>
    <message>
        <source>Sealed count</source>
        <translation>封存清点</translation>
    </message>
    <message>
        <source>Counted again with a second person</source>
        <translation>双人复点</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>已封装</translation>
    </message>
    <message>
        <source>On its way to finance</source>
        <translation>送交财务途中</translation>
    </message>
    <message>
        <source>Accepted by finance</source>
        <translation>财务已签收</translation>
    </message>
    <message>
        <source>Disputed by finance</source>
        <translation>财务有异议</translation>
    </message>
    <message>
        <source>Dispute settled</source>
        <translation>异议已处理</translation>
    </message>
    <message>
        <source>{numbers} was paid by {other}, not {tender}?</source>
        <translation>{numbers} 实为{other}支付，误记为{tender}？</translation>
    </message>
    <message>
        <source>Two digits swapped: {numbers}?</source>
        <translation>数字颠倒：{numbers}？</translation>
    </message>
    <message>
        <source>Entered twice: {numbers}?</source>
        <translation>重复打单：{numbers}？</translation>
    </message>
    <message>
        <source>Nothing was taken for {numbers}?</source>
        <translation>{numbers} 未收款？</translation>
    </message>
    <message>
        <source>Nothing was given back for {numbers}?</source>
        <translation>{numbers} 未退款给客户？</translation>
    </message>
    <message>
        <source>Wrong change given with {numbers}?</source>
        <translation>{numbers} 找零有误？</translation>
    </message>
    <message>
        <source>Something paid out of the drawer was not entered: {numbers}?</source>
        <translation>有支出漏记：{numbers}？</translation>
    </message>
    <message>
        <source>Something put into the drawer was not entered: {numbers}?</source>
        <translation>有存入漏记：{numbers}？</translation>
    </message>
    <message>
        <source>The drawer was opened without a sale: {numbers}</source>
        <translation>有无销售开箱：{numbers}</translation>
    </message>
    <message>
        <source>The float at opening was counted wrong: {amount} off</source>
        <translation>开班备用金点错：相差 {amount}</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Cash rounding</source>
        <translation>现金抹零</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>备用金</translation>
    </message>
    <message>
        <source>There is no such till.</source>
        <translation>没有这个收银台。</translation>
    </message>
    <message>
        <source>Desk {desk} has a till already.</source>
        <translation>{desk} 号台已有收银台。</translation>
    </message>
    <message>
        <source>There is no such session.</source>
        <translation>没有这个班次。</translation>
    </message>
    <message>
        <source>Session {number} of {day} is not closed yet. Count and close it first.</source>
        <translation>{day} 的班次 {number} 尚未结账，请先清点结账。</translation>
    </message>
    <message>
        <source>The till is not open ({state}). Open it with its float first.</source>
        <translation>收银台未开班（{state}），请先清点备用金开班。</translation>
    </message>
    <message>
        <source>The till still stands on {day}. Count and close it, then open it for today.</source>
        <translation>收银台仍停在 {day}，请先清点结账，再开今天的班。</translation>
    </message>
    <message>
        <source>The till was used on {day}, which is later than today. Please check the clock.</source>
        <translation>收银台已有 {day} 的记录，晚于今天，请检查电脑时间。</translation>
    </message>
    <message>
        <source>There is no payment.</source>
        <translation>没有收款。</translation>
    </message>
    <message>
        <source>This amount does not fit: what is given back stands below zero.</source>
        <translation>金额方向不对：退回的款项应为负数。</translation>
    </message>
    <message>
        <source>The reference {reference} was used already, on {number}.</source>
        <translation>参考号 {reference} 已在 {number} 中使用过。</translation>
    </message>
    <message>
        <source>Please enter an amount.</source>
        <translation>请输入金额。</translation>
    </message>
    <message>
        <source>Please give the reason.</source>
        <translation>请写明原因。</translation>
    </message>
    <message>
        <source>A supervisor has to approve this with their PIN.</source>
        <translation>须由主管输入本人密码批准。</translation>
    </message>
    <message>
        <source>That is too long: {longest} characters at most.</source>
        <translation>内容过长：最多 {longest} 个字。</translation>
    </message>
    <message>
        <source>{custodian} answers for this drawer. They or a supervisor hand it over.</source>
        <translation>钱箱由 {custodian} 保管，须由本人或主管交接。</translation>
    </message>
    <message>
        <source>There is no such note or coin.</source>
        <translation>没有这种面额的纸币或硬币。</translation>
    </message>
    <message>
        <source>So many pieces are not possible: {most} at most.</source>
        <translation>张数过多：最多 {most}。</translation>
    </message>
    <message>
        <source>The session is still open. End it first.</source>
        <translation>班次仍在营业，请先结束收银。</translation>
    </message>
    <message>
        <source>Count first: what should be there is shown once the count is sealed.</source>
        <translation>请先清点：封存之后才显示应有金额。</translation>
    </message>
    <message>
        <source>The count is sealed.</source>
        <translation>清点已封存。</translation>
    </message>
    <message>
        <source>This session is closed.</source>
        <translation>该班次已结账。</translation>
    </message>
    <message>
        <source>There is no difference to explain.</source>
        <translation>没有差额需要说明。</translation>
    </message>
    <message>
        <source>Please give the reason for the difference: {tender}.</source>
        <translation>请写明差额原因：{tender}。</translation>
    </message>
    <message>
        <source>A supervisor has to approve the difference: {tender}.</source>
        <translation>差额须由主管批准：{tender}。</translation>
    </message>
    <message>
        <source>More is kept than was counted.</source>
        <translation>留存多于实点。</translation>
    </message>
    <message>
        <source>Payments are still undecided: {count}. Settle them first.</source>
        <translation>还有 {count} 笔付款未定，请先处理。</translation>
    </message>
    <message>
        <source>Sales ({sums}) and payments ({takings}) do not agree. Run the check.</source>
        <translation>销售（{sums}）与收款（{takings}）不符，请运行数据检查。</translation>
    </message>
    <message>
        <source>Choose at least one closed session.</source>
        <translation>请至少选择一个已结账的班次。</translation>
    </message>
    <message>
        <source>The money of this session is in a bag already.</source>
        <translation>该班次的款项已装袋。</translation>
    </message>
    <message>
        <source>Please enter the number of the seal.</source>
        <translation>请输入封签号。</translation>
    </message>
    <message>
        <source>The bag holds {amount}, its sessions owe {due}. Count again or give the reason.</source>
        <translation>袋内 {amount}，应交 {due}。请重点或写明原因。</translation>
    </message>
    <message>
        <source>That is not possible now: {state}.</source>
        <translation>现在不能这样做：{state}。</translation>
    </message>
    <message>
        <source>There is no such bag.</source>
        <translation>没有这个款袋。</translation>
    </message>
    <message>
        <source>Please enter who carries the bag.</source>
        <translation>请填写送交人。</translation>
    </message>
    <message>
        <source>Please sign in the box; a dot or a short line is no signature.</source>
        <translation>请在框内签名；一点或一短划不算签名。</translation>
    </message>
    <message>
        <source>Whoever packed or carried a bag does not accept it.</source>
        <translation>封装人和送交人不能签收该款袋。</translation>
    </message>
    <message>
        <source>Your count differs from the slip. Count again, or dispute the bag with a reason.</source>
        <translation>清点与单据不符，请重点，或写明原因提出异议。</translation>
    </message>
    <message>
        <source>Your count agrees with the slip: there is nothing to dispute.</source>
        <translation>清点与单据相符，无需提出异议。</translation>
    </message>
    <message>
        <source>There is no such Z report.</source>
        <translation>没有这张日结单。</translation>
    </message>
    <message>
        <source>No payment was found in this file.</source>
        <translation>文件中没有找到付款记录。</translation>
    </message>
    <message>
        <source>This file is no readable statement (CSV or XLSX).</source>
        <translation>该文件不是可读的对账单（CSV 或 XLSX）。</translation>
    </message>
    <message>
        <source>This file was read already.</source>
        <translation>该文件已导入过。</translation>
    </message>
    <message>
        <source>There are no statements for this way of paying.</source>
        <translation>这种支付方式没有对账单。</translation>
    </message>
    <message>
        <source>A payment or cash move was altered: {where} {detail}</source>
        <translation>收款或现金出入被改动：{where} {detail}</translation>
    </message>
    <message>
        <source>A payment or cash move was deleted: {where} {detail}</source>
        <translation>收款或现金出入被删除：{where} {detail}</translation>
    </message>
    <message>
        <source>A count was altered: {where} {detail}</source>
        <translation>清点记录被改动：{where} {detail}</translation>
    </message>
    <message>
        <source>A count was deleted: {where} {detail}</source>
        <translation>清点记录被删除：{where} {detail}</translation>
    </message>
    <message>
        <source>A Z report was altered: {where} {detail}</source>
        <translation>日结单被改动：{where} {detail}</translation>
    </message>
    <message>
        <source>A Z report was deleted: {where} {detail}</source>
        <translation>日结单被删除：{where} {detail}</translation>
    </message>
    <message>
        <source>The chain of Z reports does not hold: {where} {detail}</source>
        <translation>日结单不连续：{where} {detail}</translation>
    </message>
    <message>
        <source>A Z report and its moves differ: {where} {detail}</source>
        <translation>日结单与明细不符：{where} {detail}</translation>
    </message>
    <message>
        <source>A session was deleted: {where} {detail}</source>
        <translation>班次被删除：{where} {detail}</translation>
    </message>
    <message>
        <source>A session is closed without its Z report: {where} {detail}</source>
        <translation>班次已结账却没有日结单：{where} {detail}</translation>
    </message>
    <message>
        <source>A bag was altered: {where} {detail}</source>
        <translation>款袋记录被改动：{where} {detail}</translation>
    </message>
    <message>
        <source>A bag was deleted: {where} {detail}</source>
        <translation>款袋记录被删除：{where} {detail}</translation>
    </message>
    <message>
        <source>A signature under a bag was altered: {where} {detail}</source>
        <translation>款袋签名被改动：{where} {detail}</translation>
    </message>
    <message>
        <source>Till {number}</source>
        <translation>{number} 号收银台</translation>
    </message>
    <message>
        <source>That is not possible ({code}).</source>
        <translation>无法完成（{code}）。</translation>
    </message>
</context>
</TS>
