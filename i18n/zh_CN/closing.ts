<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Closing</name>
    <message>
        <source>Pack the bag</source>
        <translation>装袋</translation>
    </message>
    <message>
        <source>Seal it and print the slip</source>
        <translation>封袋并打印交款单</translation>
    </message>
    <message>
        <source>Seal number</source>
        <translation>封签号</translation>
    </message>
    <message>
        <source>If it differs: the reason</source>
        <translation>如有出入：原因</translation>
    </message>
    <message>
        <source>In the bag {amount}, by the Z reports {due}</source>
        <translation>袋内 {amount}，按日结单应为 {due}</translation>
    </message>
    <message>
        <source>Bag {number}, seal {seal}, {amount}</source>
        <translation>款袋 {number}，封签 {seal}，{amount}</translation>
    </message>
    <message>
        <source>Sign and hand on</source>
        <translation>签字送交</translation>
    </message>
    <message>
        <source>Both signed</source>
        <translation>双方已签字</translation>
    </message>
    <message>
        <source>Who carries it (number or name)</source>
        <translation>送交人（工号或姓名）</translation>
    </message>
    <message>
        <source>Packed by</source>
        <translation>封装人</translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>送交人</translation>
    </message>
    <message>
        <source>Sign again</source>
        <translation>重签</translation>
    </message>
    <message>
        <source>Count bag {number}</source>
        <translation>清点款袋 {number}</translation>
    </message>
    <message>
        <source>Check the seal {seal}, then count yourself.</source>
        <translation>先核对封签 {seal}，再自行清点。</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>签收</translation>
    </message>
    <message>
        <source>If it differs: what is the matter</source>
        <translation>如有出入：情况说明</translation>
    </message>
    <message>
        <source>Dispute it</source>
        <translation>提出异议</translation>
    </message>
    <message>
        <source>Settle the dispute</source>
        <translation>处理异议</translation>
    </message>
    <message>
        <source>Settle it</source>
        <translation>结束异议</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Enter the reason.</source>
        <translation>请填写原因。</translation>
    </message>
    <message>
        <source>What is the matter</source>
        <translation>有什么问题</translation>
    </message>
    <message>
        <source>Remark on: {what}</source>
        <translation>备注：{what}</translation>
    </message>
    <message>
        <source>Opening checklist</source>
        <translation>开门检查表</translation>
    </message>
    <message>
        <source>Sign and print</source>
        <translation>签字并打印</translation>
    </message>
    <message>
        <source>Open faults</source>
        <translation>未修复的故障</translation>
    </message>
    <message>
        <source>Number {number}, begun {time}</source>
        <translation>单号 {number}，{time} 开始</translation>
    </message>
    <message>
        <source>Number {number}, signed by {staff} at {time}</source>
        <translation>单号 {number}，工号 {staff} 于 {time} 签字</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Edit the checklist</source>
        <translation>修改检查表</translation>
    </message>
    <message>
        <source>It holds from the next opening on. An empty line is left out.</source>
        <translation>从下次开门起生效。空行不保留。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>再加一项</translation>
    </message>
    <message>
        <source>Thing {number}</source>
        <translation>第 {number} 项</translation>
    </message>
    <message>
        <source>{tender}: {amount} over or short</source>
        <translation>{tender}：长短款 {amount}</translation>
    </message>
    <message>
        <source>Above the limit a supervisor signs with number and PIN.</source>
        <translation>超过限额，由主管凭工号和密码会签。</translation>
    </message>
    <message>
        <source>Keep the reason</source>
        <translation>保存原因</translation>
    </message>
    <message>
        <source>Count again with a supervisor</source>
        <translation>会同主管重新清点</translation>
    </message>
    <message>
        <source>The sealed count stays on record; this one holds from now on.</source>
        <translation>已封存的清点留档，今后以本次为准。</translation>
    </message>
    <message>
        <source>Seal the new count</source>
        <translation>封存重新清点</translation>
    </message>
    <message>
        <source>Keep it and open the drawer</source>
        <translation>保存并开钱箱</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Paid out {amount}: {reason}</source>
        <translation>支出 {amount}：{reason}</translation>
    </message>
    <message>
        <source>{piece}: pieces</source>
        <translation>{piece}：张数</translation>
    </message>
    <message>
        <source>Z report {number}</source>
        <translation>日结单 {number}</translation>
    </message>
    <message>
        <source>Drawing the pages …</source>
        <translation>正在生成页面…</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>存为 PDF…</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>已写入：{path}</translation>
    </message>
    <message>
        <source>The paper was erased; the figures stay.</source>
        <translation>单据已清除，数字仍保留。</translation>
    </message>
    <message>
        <source>Z reports and months</source>
        <translation>日结单与月汇总</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>The month over all tills</source>
        <translation>当月汇总（全部收银台）</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Spreadsheet …</source>
        <translation>导出表格…</translation>
    </message>
    <message>
        <source>CSV …</source>
        <translation>导出 CSV…</translation>
    </message>
    <message>
        <source>For checking …</source>
        <translation>导出供核验…</translation>
    </message>
    <message>
        <source>{till} · Z {number} · closed by {staff}</source>
        <translation>{till} · Z {number} · 工号 {staff} 结账</translation>
    </message>
    <message>
        <source>Hand the drawer over · {till}</source>
        <translation>交接钱箱 · {till}</translation>
    </message>
    <message>
        <source>Count it together. Whoever takes it over signs with number and PIN.</source>
        <translation>双方当面清点，接班人凭工号和密码签字。</translation>
    </message>
    <message>
        <source>Sign and hand over</source>
        <translation>签字交接</translation>
    </message>
    <message>
        <source>Note for the next shift</source>
        <translation>留给下一班的话</translation>
    </message>
    <message>
        <source>Takes the drawer over with {amount}</source>
        <translation>接收钱箱，内有 {amount}</translation>
    </message>
    <message>
        <source>Counted together: {amount}</source>
        <translation>当面清点：{amount}</translation>
    </message>
    <message>
        <source>Statements · {till}</source>
        <translation>对账单 · {till}</translation>
    </message>
    <message>
        <source>Which tender</source>
        <translation>收款方式</translation>
    </message>
    <message>
        <source>Read a file …</source>
        <translation>读入文件…</translation>
    </message>
    <message>
        <source>These rows could not be read: {rows}</source>
        <translation>以下行无法读取：{rows}</translation>
    </message>
    <message>
        <source>Matched {count}, {amount}</source>
        <translation>相符 {count} 笔，{amount}</translation>
    </message>
    <message>
        <source>Only in our books: {count}</source>
        <translation>仅我方有：{count} 笔</translation>
    </message>
    <message>
        <source>Only on the statement: {count}</source>
        <translation>仅对账单有：{count} 笔</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>Close over: {what}</source>
        <translation>放行：{what}</translation>
    </message>
    <message>
        <source>It stays open and on record with the reason; the day is closed over it.</source>
        <translation>该事项仍未完结，原因留档，当日照常结账。</translation>
    </message>
    <message>
        <source>Close over it</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>X reading · {till}</source>
        <translation>X 读数 · {till}</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>{what} · {tender}: {count}</source>
        <translation>{what} · {tender}：{count} 笔</translation>
    </message>
    <message>
        <source>Amounts are shown after the count is sealed.</source>
        <translation>封存清点后才显示金额。</translation>
    </message>
    <message>
        <source>{tender} should be {amount}</source>
        <translation>{tender} 应有 {amount}</translation>
    </message>
    <message>
        <source>Nothing happened yet.</source>
        <translation>还没有发生任何收付。</translation>
    </message>
    <message>
        <source>Z reports</source>
        <translation>日结单</translation>
    </message>
    <message>
        <source>Day report {day}</source>
        <translation>营业日报告 {day}</translation>
    </message>
    <message>
        <source>Answers promised by today</source>
        <translation>答应今天回复、还没回复的</translation>
    </message>
    <message>
        <source>Complaints with something due by today</source>
        <translation>今天到期的投诉事项</translation>
    </message>
    <message>
        <source>Look round, tick it off and sign it before the doors open.</source>
        <translation>开门前巡视一遍，逐项打勾并签字。</translation>
    </message>
    <message>
        <source>Open the checklist</source>
        <translation>打开检查表</translation>
    </message>
    <message>
        <source>After the seal</source>
        <translation>封存之后</translation>
    </message>
    <message>
        <source>Bags to finance</source>
        <translation>交财务的款袋</translation>
    </message>
    <message>
        <source>After the Z the takings are packed, sealed and signed for.</source>
        <translation>日结之后，营业款装袋、封签、双方签字。</translation>
    </message>
    <message>
        <source>No bag is on its way</source>
        <translation>没有在途的款袋</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>打印交款单</translation>
    </message>
    <message>
        <source>Back to the till</source>
        <translation>返回收银台</translation>
    </message>
    <message>
        <source>seal {seal}</source>
        <translation>封签 {seal}</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>Count and accept</source>
        <translation>清点签收</translation>
    </message>
    <message>
        <source>End the till and count?</source>
        <translation>停止收款，开始清点？</translation>
    </message>
    <message>
        <source>No sale, payment or pay-out is taken on this till any more today.</source>
        <translation>此后本收银台不再收款、退款或支出。</translation>
    </message>
    <message>
        <source>End the till and count</source>
        <translation>停止收款并清点</translation>
    </message>
    <message>
        <source>Seal this count?</source>
        <translation>封存本次清点？</translation>
    </message>
    <message>
        <source>It cannot be changed afterwards. Then what should be there is shown.</source>
        <translation>封存后不能更改，随后显示应有金额。</translation>
    </message>
    <message>
        <source>Seal this count</source>
        <translation>封存本次清点</translation>
    </message>
    <message>
        <source>Z report made and kept</source>
        <translation>日结单已生成并存档</translation>
    </message>
    <message>
        <source>No takings wait for a bag: the Z comes first.</source>
        <translation>没有待装袋的营业款：请先日结。</translation>
    </message>
    <message>
        <source>The float differs by {amount} from what the night of {day} kept. It is on record.</source>
        <translation>备用金与 {day} 晚留存的相差 {amount}，已记录。</translation>
    </message>
    <message>
        <source>The float differs</source>
        <translation>备用金有出入</translation>
    </message>
    <message>
        <source>Blind count</source>
        <translation>盲点现金</translation>
    </message>
    <message>
        <source>Blind count · {till} · staff {number}</source>
        <translation>盲点现金 · {till} 工号 {number}</translation>
    </message>
    <message>
        <source>Nothing is compared before the seal</source>
        <translation>封存前不显示应有金额</translation>
    </message>
    <message>
        <source>The till still takes sales</source>
        <translation>收银台仍在收款</translation>
    </message>
    <message>
        <source>Left open that day: count it now</source>
        <translation>当日未结，请现在清点</translation>
    </message>
    <message>
        <source>Other tenders: totals of slips and statements</source>
        <translation>现金以外：小票与对账单合计</translation>
    </message>
    <message>
        <source>Cash counted</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Clear and count again</source>
        <translation>清空重点</translation>
    </message>
    <message>
        <source>View the Z report</source>
        <translation>查看日结单</translation>
    </message>
    <message>
        <source>Print the day report</source>
        <translation>打印营业日报告</translation>
    </message>
    <message>
        <source>Open the till again</source>
        <translation>再次开台</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结账</translation>
    </message>
    <message>
        <source>The day is sealed: report {number}, by {staff}</source>
        <translation>当日已封账：报告 {number}，工号 {staff}</translation>
    </message>
    <message numerus="yes">
        <source>%n tills have no Z yet</source>
        <translation>
            <numerusform>还有 %n 个收银台未日结</numerusform>
        </translation>
    </message>
    <message>
        <source>The day is not sealed yet</source>
        <translation>当日尚未封账</translation>
    </message>
    <message>
        <source>Seal the day</source>
        <translation>当日封账</translation>
    </message>
    <message>
        <source>All takings are bagged</source>
        <translation>营业款均已装袋</translation>
    </message>
    <message numerus="yes">
        <source>%n Z reports wait for a bag</source>
        <translation>
            <numerusform>%n 张日结单的营业款待装袋</numerusform>
        </translation>
    </message>
    <message>
        <source>Bags</source>
        <translation>款袋</translation>
    </message>
    <message>
        <source>{till} closed · Z {number}</source>
        <translation>{till} 已结账 · Z {number}</translation>
    </message>
    <message>
        <source>Net takings</source>
        <translation>净额</translation>
    </message>
    <message>
        <source>Grand total before</source>
        <translation>上次累计</translation>
    </message>
    <message>
        <source>Grand total</source>
        <translation>累计总额</translation>
    </message>
    <message>
        <source>Into the bag</source>
        <translation>装袋</translation>
    </message>
    <message>
        <source>Goods on the shelf counted</source>
        <translation>货架商品已盘点</translation>
    </message>
    <message>
        <source>Goods on the shelf not counted yet</source>
        <translation>货架商品尚未盘点</translation>
    </message>
    <message>
        <source>Nothing was left to know.</source>
        <translation>上一班没有留言。</translation>
    </message>
    <message>
        <source>Open the till</source>
        <translation>开台</translation>
    </message>
    <message>
        <source>Count the float, then open</source>
        <translation>清点备用金后开台</translation>
    </message>
    <message>
        <source>Opening checklist not begun</source>
        <translation>开门检查表未开始</translation>
    </message>
    <message>
        <source>Opening checklist not signed yet</source>
        <translation>开门检查表尚未签字</translation>
    </message>
    <message>
        <source>Opening checklist signed</source>
        <translation>开门检查表已签字</translation>
    </message>
    <message>
        <source>Float in the drawer</source>
        <translation>钱箱备用金</translation>
    </message>
    <message>
        <source>From the last shift</source>
        <translation>上一班交代</translation>
    </message>
    <message>
        <source>Float counted</source>
        <translation>备用金合计</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>去处理</translation>
    </message>
    <message>
        <source>Day close</source>
        <translation>日结</translation>
    </message>
    <message>
        <source>{till} · staff {number} · {state}</source>
        <translation>{till} · 工号 {number} · {state}</translation>
    </message>
    <message>
        <source>Tender</source>
        <translation>收款方式</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>应有</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>实点</translation>
    </message>
    <message>
        <source>Over / short</source>
        <translation>长短款</translation>
    </message>
    <message>
        <source>Give the reason …</source>
        <translation>填写原因…</translation>
    </message>
    <message>
        <source>signed by {number}</source>
        <translation>工号 {number} 会签</translation>
    </message>
    <message>
        <source>The float of the night of {day} differed by {amount}; it is not of this shift.</source>
        <translation>{day} 晚的备用金相差 {amount}，与本班无关。</translation>
    </message>
    <message>
        <source>The count is sealed</source>
        <translation>清点已封存</translation>
    </message>
    <message>
        <source>Count sealed · {till} · staff {number}</source>
        <translation>清点已封存 · {till} 工号 {number}</translation>
    </message>
    <message>
        <source>Likely causes</source>
        <translation>可能原因</translation>
    </message>
    <message>
        <source>Float for tomorrow: these stay in the drawer</source>
        <translation>明日备用金：留在钱箱的张数</translation>
    </message>
    <message>
        <source>Make the Z and close</source>
        <translation>出日结单并结账</translation>
    </message>
    <message>
        <source>Nothing in the books explains it. Count again, or look under the tray.</source>
        <translation>账上找不到原因。请重新清点，或看看钱箱托盘下面。</translation>
    </message>
    <message>
        <source>Stays {kept} · into the bag {bag}</source>
        <translation>留存 {kept} · 装袋 {bag}</translation>
    </message>
    <message>
        <source>{amount} cannot be kept exactly with these notes and coins.</source>
        <translation>以现有的票币无法正好留存 {amount}。</translation>
    </message>
    <message>
        <source>What is still open</source>
        <translation>今天要收尾的</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>closed over by {number}: {reason}</source>
        <translation>工号 {number} 放行：{reason}</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>Still open today</source>
        <translation>今天要收尾的</translation>
    </message>
    <message>
        <source>X reading</source>
        <translation>X 读数（不清零）</translation>
    </message>
    <message>
        <source>Cash bag</source>
        <translation>交款单</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Appearance: uniform, badge, hands and hair neat</source>
        <translation>仪容：工装、工牌、双手和头发整洁</translation>
    </message>
    <message>
        <source>Desk and hall tidy and quiet, nothing lying about</source>
        <translation>前台和大厅整洁安静，没有杂物</translation>
    </message>
    <message>
        <source>Fresh air: aired, temperature pleasant</source>
        <translation>空气清新：已通风，温度适宜</translation>
    </message>
    <message>
        <source>Lights on, none broken</source>
        <translation>灯光全开，没有损坏</translation>
    </message>
    <message>
        <source>Goods shelves full and neat</source>
        <translation>货架丰满整齐</translation>
    </message>
    <message>
        <source>Price list and labels plain to see</source>
        <translation>价目表和价签醒目</translation>
    </message>
    <message>
        <source>Computer, telephone, printer and terminal work</source>
        <translation>电脑、电话、打印机和刷卡机正常</translation>
    </message>
    <message>
        <source>Paper, forms and change are ready</source>
        <translation>纸张、表单和零钱备好</translation>
    </message>
    <message>
        <source>Today&apos;s newspapers and magazines are out</source>
        <translation>当日报刊已上架</translation>
    </message>
    <message>
        <source>Tea, water and cups are ready</source>
        <translation>茶叶、开水和杯子备好</translation>
    </message>
    <message>
        <source>Card: total of the terminal&apos;s batch</source>
        <translation>刷卡：刷卡机批次合计</translation>
    </message>
    <message>
        <source>WeChat: total of the statement</source>
        <translation>微信：账单合计</translation>
    </message>
    <message>
        <source>Alipay: total of the statement</source>
        <translation>支付宝：账单合计</translation>
    </message>
    <message>
        <source>Vouchers: total taken in</source>
        <translation>代金券：收到合计</translation>
    </message>
    <message>
        <source>What should be there and the difference, by tender</source>
        <translation>显示应有与差额，按收款方式分列</translation>
    </message>
    <message>
        <source>A difference above {limit}: the reason, and a supervisor signs</source>
        <translation>差额超过 {limit}：写明原因，主管本人工号会签</translation>
    </message>
    <message>
        <source>Likely causes: same sum on the wrong tender, swapped digits, rung up twice, not entered</source>
        <translation>可能原因：同额错记、数字颠倒、重复打单、漏记支出</translation>
    </message>
    <message>
        <source>Keep the float of {float}; the Z report is printed, the day is sealed</source>
        <translation>留存备用金 {float}，打印日结单，当日封账</translation>
    </message>
    <message>
        <source>Bag the rest: bag number, seal, both sign</source>
        <translation>其余装袋：袋号、封签、双方签字</translation>
    </message>
    <message>
        <source>Paid in …</source>
        <translation>存入…</translation>
    </message>
    <message>
        <source>Paid out …</source>
        <translation>支出…</translation>
    </message>
    <message>
        <source>Safe drop …</source>
        <translation>入保险柜…</translation>
    </message>
    <message>
        <source>Open the drawer …</source>
        <translation>开钱箱…</translation>
    </message>
    <message>
        <source>Hand the drawer over …</source>
        <translation>交接钱箱…</translation>
    </message>
    <message>
        <source>Print a count sheet</source>
        <translation>打印清点表</translation>
    </message>
    <message>
        <source>Count again with a supervisor …</source>
        <translation>会同主管重新清点…</translation>
    </message>
    <message>
        <source>Statements …</source>
        <translation>对账单…</translation>
    </message>
    <message>
        <source>Opening checklist …</source>
        <translation>开门检查表…</translation>
    </message>
    <message>
        <source>Edit the checklist …</source>
        <translation>修改检查表…</translation>
    </message>
    <message>
        <source>Z reports and months …</source>
        <translation>日结单与月汇总…</translation>
    </message>
    <message>
        <source>Bags to finance …</source>
        <translation>交财务的款袋…</translation>
    </message>
    <message>
        <source>Seal the day …</source>
        <translation>当日封账…</translation>
    </message>
    <message>
        <source>Add a till here</source>
        <translation>在此增设收银台</translation>
    </message>
    <message>
        <source>Stocktake …</source>
        <translation>月末盘点…</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>收费</translation>
    </message>
    <message>
        <source>Top-ups taken</source>
        <translation>储值收入</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Voided sales</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Tax inside</source>
        <translation>其中税额</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>收银台</translation>
    </message>
    <message>
        <source>Z</source>
        <translation>Z 号</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>单号</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>结账人</translation>
    </message>
    <message>
        <source>All visitors were seen off</source>
        <translation>访客均已送别</translation>
    </message>
    <message>
        <source>No unpaid sales</source>
        <translation>没有未结账单</translation>
    </message>
    <message>
        <source>Earlier days were gone through</source>
        <translation>往日来电、投诉均已复核</translation>
    </message>
    <message>
        <source>All complaints were handed on</source>
        <translation>投诉均已转交</translation>
    </message>
    <message>
        <source>Found things are put away</source>
        <translation>拾获物品均已入库</translation>
    </message>
    <message>
        <source>No count is open</source>
        <translation>没有未完的盘点</translation>
    </message>
    <message>
        <source>The print queue is empty</source>
        <translation>打印队列为空</translation>
    </message>
    <message>
        <source>{what}: {count}</source>
        <translation>{what}：{count}</translation>
    </message>
    <message>
        <source>Leave at least one thing on the checklist.</source>
        <translation>检查表至少要留一项。</translation>
    </message>
    <message>
        <source>The checklist takes {most} things at most.</source>
        <translation>检查表最多 {most} 项。</translation>
    </message>
    <message>
        <source>One line is longer than {most} characters. Shorten it.</source>
        <translation>有一项超过 {most} 个字，请缩短。</translation>
    </message>
    <message>
        <source>There is no such line on this checklist.</source>
        <translation>检查表上没有这一项。</translation>
    </message>
    <message>
        <source>This checklist is signed already and stays as it is.</source>
        <translation>检查表已签字，不能再改。</translation>
    </message>
    <message>
        <source>Tick the things that are left ({n}), or write down what is the matter.</source>
        <translation>还有 {n} 项未打勾：请完成，或写明情况。</translation>
    </message>
    <message>
        <source>The reason is longer than {most} characters. Shorten it.</source>
        <translation>原因超过 {most} 个字，请缩短。</translation>
    </message>
    <message>
        <source>A supervisor decides this. Have one approve it.</source>
        <translation>此事由主管决定，请主管批准。</translation>
    </message>
    <message>
        <source>{n} things are still open. Settle them, or have a supervisor close over them.</source>
        <translation>还有 {n} 项未收尾：请处理，或由主管放行。</translation>
    </message>
    <message>
        <source>{day} is closed already. Corrections are entered on an open day.</source>
        <translation>{day} 已封账。更正请记在未封账的营业日。</translation>
    </message>
    <message>
        <source>{n} tills have no Z report yet. Close them first.</source>
        <translation>还有 {n} 个收银台未日结，请先结账。</translation>
    </message>
    <message>
        <source>The till of {day} was never closed. Count and close it first, then open today.</source>
        <translation>{day} 的收银台一直未结账。请先清点结账，再开今天的台。</translation>
    </message>
    <message>
        <source>The sealed day {detail} was changed afterwards.</source>
        <translation>已封账的 {detail} 事后被改动。</translation>
    </message>
    <message>
        <source>The checklist {detail} was marked after it was signed.</source>
        <translation>检查表 {detail} 签字后被改动。</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}</source>
        <translation>无法写入 {path}：{why}</translation>
    </message>
    <message>
        <source>That is not possible ({code}).</source>
        <translation>无法办理（{code}）。</translation>
    </message>
</context>
</TS>
