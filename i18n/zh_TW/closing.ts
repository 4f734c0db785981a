<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Closing</name>
    <message>
        <source>Pack the bag</source>
        <translation>裝袋</translation>
    </message>
    <message>
        <source>Seal it and print the slip</source>
        <translation>封袋並列印交款單</translation>
    </message>
    <message>
        <source>Seal number</source>
        <translation>封籤號</translation>
    </message>
    <message>
        <source>If it differs: the reason</source>
        <translation>如有出入：原因</translation>
    </message>
    <message>
        <source>In the bag {amount}, by the Z reports {due}</source>
        <translation>袋內 {amount}，按日結單應為 {due}</translation>
    </message>
    <message>
        <source>Bag {number}, seal {seal}, {amount}</source>
        <translation>款袋 {number}，封籤 {seal}，{amount}</translation>
    </message>
    <message>
        <source>Sign and hand on</source>
        <translation>簽名送交</translation>
    </message>
    <message>
        <source>Both signed</source>
        <translation>雙方已簽名</translation>
    </message>
    <message>
        <source>Who carries it (number or name)</source>
        <translation>送交人（工號或姓名）</translation>
    </message>
    <message>
        <source>Packed by</source>
        <translation>封裝人</translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>送交人</translation>
    </message>
    <message>
        <source>Sign again</source>
        <translation>重簽</translation>
    </message>
    <message>
        <source>Count bag {number}</source>
        <translation>清點款袋 {number}</translation>
    </message>
    <message>
        <source>Check the seal {seal}, then count yourself.</source>
        <translation>先核對封籤 {seal}，再自行清點。</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>簽收</translation>
    </message>
    <message>
        <source>If it differs: what is the matter</source>
        <translation>如有出入：情況說明</translation>
    </message>
    <message>
        <source>Dispute it</source>
        <translation>提出異議</translation>
    </message>
    <message>
        <source>Settle the dispute</source>
        <translation>處理異議</translation>
    </message>
    <message>
        <source>Settle it</source>
        <translation>結束異議</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Enter the reason.</source>
        <translation>請填寫原因。</translation>
    </message>
    <message>
        <source>What is the matter</source>
        <translation>有什麼問題</translation>
    </message>
    <message>
        <source>Remark on: {what}</source>
        <translation>備註：{what}</translation>
    </message>
    <message>
        <source>Opening checklist</source>
        <translation>開門檢查表</translation>
    </message>
    <message>
        <source>Sign and print</source>
        <translation>簽名並列印</translation>
    </message>
    <message>
        <source>Open faults</source>
        <translation>未修復的故障</translation>
    </message>
    <message>
        <source>Number {number}, begun {time}</source>
        <translation>單號 {number}，{time} 開始</translation>
    </message>
    <message>
        <source>Number {number}, signed by {staff} at {time}</source>
        <translation>單號 {number}，工號 {staff} 於 {time} 簽名</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Edit the checklist</source>
        <translation>修改檢查表</translation>
    </message>
    <message>
        <source>It holds from the next opening on. An empty line is left out.</source>
        <translation>從下次開門起生效。空行不保留。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>再加一項</translation>
    </message>
    <message>
        <source>Thing {number}</source>
        <translation>第 {number} 項</translation>
    </message>
    <message>
        <source>{tender}: {amount} over or short</source>
        <translation>{tender}：長短款 {amount}</translation>
    </message>
    <message>
        <source>Above the limit a supervisor signs with number and PIN.</source>
        <translation>超過限額，由主管以工號和密碼會簽。</translation>
    </message>
    <message>
        <source>Keep the reason</source>
        <translation>儲存原因</translation>
    </message>
    <message>
        <source>Count again with a supervisor</source>
        <translation>會同主管重新清點</translation>
    </message>
    <message>
        <source>The sealed count stays on record; this one holds from now on.</source>
        <translation>已封存的清點留檔，今後以本次為準。</translation>
    </message>
    <message>
        <source>Seal the new count</source>
        <translation>封存重新清點</translation>
    </message>
    <message>
        <source>Keep it and open the drawer</source>
        <translation>儲存並開錢箱</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Paid out {amount}: {reason}</source>
        <translation>支出 {amount}：{reason}</translation>
    </message>
    <message>
        <source>{piece}: pieces</source>
        <translation>{piece}：張數</translation>
    </message>
    <message>
        <source>Z report {number}</source>
        <translation>日結單 {number}</translation>
    </message>
    <message>
        <source>Drawing the pages …</source>
        <translation>正在產生頁面…</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>存成 PDF…</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>已寫入：{path}</translation>
    </message>
    <message>
        <source>The paper was erased; the figures stay.</source>
        <translation>單據已清除，數字仍保留。</translation>
    </message>
    <message>
        <source>Z reports and months</source>
        <translation>日結單與月彙總</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>The month over all tills</source>
        <translation>當月彙總（全部收銀檯）</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>Spreadsheet …</source>
        <translation>匯出試算表…</translation>
    </message>
    <message>
        <source>CSV …</source>
        <translation>匯出 CSV…</translation>
    </message>
    <message>
        <source>For checking …</source>
        <translation>匯出供核驗…</translation>
    </message>
    <message>
        <source>{till} · Z {number} · closed by {staff}</source>
        <translation>{till} · Z {number} · 工號 {staff} 結帳</translation>
    </message>
    <message>
        <source>Hand the drawer over · {till}</source>
        <translation>交接錢箱 · {till}</translation>
    </message>
    <message>
        <source>Count it together. Whoever takes it over signs with number and PIN.</source>
        <translation>雙方當面清點，接班人以工號和密碼簽名。</translation>
    </message>
    <message>
        <source>Sign and hand over</source>
        <translation>簽名交接</translation>
    </message>
    <message>
        <source>Note for the next shift</source>
        <translation>留給下一班的話</translation>
    </message>
    <message>
        <source>Takes the drawer over with {amount}</source>
        <translation>接收錢箱，內有 {amount}</translation>
    </message>
    <message>
        <source>Counted together: {amount}</source>
        <translation>當面清點：{amount}</translation>
    </message>
    <message>
        <source>Statements · {till}</source>
        <translation>對帳單 · {till}</translation>
    </message>
    <message>
        <source>Which tender</source>
        <translation>收款方式</translation>
    </message>
    <message>
        <source>Read a file …</source>
        <translation>讀入檔案…</translation>
    </message>
    <message>
        <source>These rows could not be read: {rows}</source>
        <translation>以下列無法讀取：{rows}</translation>
    </message>
    <message>
        <source>Matched {count}, {amount}</source>
        <translation>相符 {count} 筆，{amount}</translation>
    </message>
    <message>
        <source>Only in our books: {count}</source>
        <translation>僅我方有：{count} 筆</translation>
    </message>
    <message>
        <source>Only on the statement: {count}</source>
        <translation>僅對帳單有：{count} 筆</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>無。</translation>
    </message>
    <message>
        <source>Close over: {what}</source>
        <translation>放行：{what}</translation>
    </message>
    <message>
        <source>It stays open and on record with the reason; the day is closed over it.</source>
        <translation>該事項仍未完結，原因留檔，當日照常結帳。</translation>
    </message>
    <message>
        <source>Close over it</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>X reading · {till}</source>
        <translation>X 讀數 · {till}</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>{what} · {tender}: {count}</source>
        <translation>{what} · {tender}：{count} 筆</translation>
    </message>
    <message>
        <source>Amounts are shown after the count is sealed.</source>
        <translation>封存清點後才顯示金額。</translation>
    </message>
    <message>
        <source>{tender} should be {amount}</source>
        <translation>{tender} 應有 {amount}</translation>
    </message>
    <message>
        <source>Nothing happened yet.</source>
        <translation>還沒有任何收付。</translation>
    </message>
    <message>
        <source>Z reports</source>
        <translation>日結單</translation>
    </message>
    <message>
        <source>Day report {day}</source>
        <translation>營業日報告 {day}</translation>
    </message>
    <message>
        <source>Answers promised by today</source>
        <translation>答應今天回覆、還沒回覆的</translation>
    </message>
    <message>
        <source>Complaints with something due by today</source>
        <translation>今天到期的客訴事項</translation>
    </message>
    <message>
        <source>Look round, tick it off and sign it before the doors open.</source>
        <translation>開門前巡視一遍，逐項打勾並簽名。</translation>
    </message>
    <message>
        <source>Open the checklist</source>
        <translation>開啟檢查表</translation>
    </message>
    <message>
        <source>After the seal</source>
        <translation>封存之後</translation>
    </message>
    <message>
        <source>Bags to finance</source>
        <translation>交財務的款袋</translation>
    </message>
    <message>
        <source>After the Z the takings are packed, sealed and signed for.</source>
        <translation>日結之後，營業款裝袋、封籤、雙方簽名。</translation>
    </message>
    <message>
        <source>No bag is on its way</source>
        <translation>沒有在途的款袋</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>列印交款單</translation>
    </message>
    <message>
        <source>Back to the till</source>
        <translation>返回收銀檯</translation>
    </message>
    <message>
        <source>seal {seal}</source>
        <translation>封籤 {seal}</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n 小時</numerusform>
        </translation>
    </message>
    <message>
        <source>Count and accept</source>
        <translation>清點簽收</translation>
    </message>
    <message>
        <source>End the till and count?</source>
        <translation>停止收款，開始清點？</translation>
    </message>
    <message>
        <source>No sale, payment or pay-out is taken on this till any more today.</source>
        <translation>此後本收銀檯不再收款、退款或支出。</translation>
    </message>
    <message>
        <source>End the till and count</source>
        <translation>停止收款並清點</translation>
    </message>
    <message>
        <source>Seal this count?</source>
        <translation>封存本次清點？</translation>
    </message>
    <message>
        <source>It cannot be changed afterwards. Then what should be there is shown.</source>
        <translation>封存後不能更改，隨後顯示應有金額。</translation>
    </message>
    <message>
        <source>Seal this count</source>
        <translation>封存本次清點</translation>
    </message>
    <message>
        <source>Z report made and kept</source>
        <translation>日結單已產生並存檔</translation>
    </message>
    <message>
        <source>No takings wait for a bag: the Z comes first.</source>
        <translation>沒有待裝袋的營業款：請先日結。</translation>
    </message>
    <message>
        <source>The float differs by {amount} from what the night of {day} kept. It is on record.</source>
        <translation>備用金與 {day} 晚留存的相差 {amount}，已記錄。</translation>
    </message>
    <message>
        <source>The float differs</source>
        <translation>備用金有出入</translation>
    </message>
    <message>
        <source>Blind count</source>
        <translation>盲點現金</translation>
    </message>
    <message>
        <source>Blind count · {till} · staff {number}</source>
        <translation>盲點現金 · {till} 工號 {number}</translation>
    </message>
    <message>
        <source>Nothing is compared before the seal</source>
        <translation>封存前不顯示應有金額</translation>
    </message>
    <message>
        <source>The till still takes sales</source>
        <translation>收銀檯仍在收款</translation>
    </message>
    <message>
        <source>Left open that day: count it now</source>
        <translation>當日未結，請現在清點</translation>
    </message>
    <message>
        <source>Other tenders: totals of slips and statements</source>
        <translation>現金以外：小票與對帳單合計</translation>
    </message>
    <message>
        <source>Cash counted</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Clear and count again</source>
        <translation>清空重點</translation>
    </message>
    <message>
        <source>View the Z report</source>
        <translation>檢視日結單</translation>
    </message>
    <message>
        <source>Print the day report</source>
        <translation>列印營業日報告</translation>
    </message>
    <message>
        <source>Open the till again</source>
        <translation>再次開檯</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已結帳</translation>
    </message>
    <message>
        <source>The day is sealed: report {number}, by {staff}</source>
        <translation>當日已封帳：報告 {number}，工號 {staff}</translation>
    </message>
    <message numerus="yes">
        <source>%n tills have no Z yet</source>
        <translation>
            <numerusform>還有 %n 個收銀檯未日結</numerusform>
        </translation>
    </message>
    <message>
        <source>The day is not sealed yet</source>
        <translation>當日尚未封帳</translation>
    </message>
    <message>
        <source>Seal the day</source>
        <translation>當日封帳</translation>
    </message>
    <message>
        <source>All takings are bagged</source>
        <translation>營業款均已裝袋</translation>
    </message>
    <message numerus="yes">
        <source>%n Z reports wait for a bag</source>
        <translation>
            <numerusform>%n 張日結單的營業款待裝袋</numerusform>
        </translation>
    </message>
    <message>
        <source>Bags</source>
        <translation>款袋</translation>
    </message>
    <message>
        <source>{till} closed · Z {number}</source>
        <translation>{till} 已結帳 · Z {number}</translation>
    </message>
    <message>
        <source>Net takings</source>
        <translation>淨額</translation>
    </message>
    <message>
        <source>Grand total before</source>
        <translation>上次累計</translation>
    </message>
    <message>
        <source>Grand total</source>
        <translation>累計總額</translation>
    </message>
    <message>
        <source>Into the bag</source>
        <translation>裝袋</translation>
    </message>
    <message>
        <source>Goods on the shelf counted</source>
        <translation>貨架商品已盤點</translation>
    </message>
    <message>
        <source>Goods on the shelf not counted yet</source>
        <translation>貨架商品尚未盤點</translation>
    </message>
    <message>
        <source>Nothing was left to know.</source>
        <translation>上一班沒有留言。</translation>
    </message>
    <message>
        <source>Open the till</source>
        <translation>開檯</translation>
    </message>
    <message>
        <source>Count the float, then open</source>
        <translation>清點備用金後開檯</translation>
    </message>
    <message>
        <source>Opening checklist not begun</source>
        <translation>開門檢查表未開始</translation>
    </message>
    <message>
        <source>Opening checklist not signed yet</source>
        <translation>開門檢查表尚未簽名</translation>
    </message>
    <message>
        <source>Opening checklist signed</source>
        <translation>開門檢查表已簽名</translation>
    </message>
    <message>
        <source>Float in the drawer</source>
        <translation>錢箱備用金</translation>
    </message>
    <message>
        <source>From the last shift</source>
        <translation>上一班交代</translation>
    </message>
    <message>
        <source>Float counted</source>
        <translation>備用金合計</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>去處理</translation>
    </message>
    <message>
        <source>Day close</source>
        <translation>日結</translation>
    </message>
    <message>
        <source>{till} · staff {number} · {state}</source>
        <translation>{till} · 工號 {number} · {state}</translation>
    </message>
    <message>
        <source>Tender</source>
        <translation>收款方式</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>應有</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>實點</translation>
    </message>
    <message>
        <source>Over / short</source>
        <translation>長短款</translation>
    </message>
    <message>
        <source>Give the reason …</source>
        <translation>填寫原因…</translation>
    </message>
    <message>
        <source>signed by {number}</source>
        <translation>工號 {number} 會簽</translation>
    </message>
    <message>
        <source>The float of the night of {day} differed by {amount}; it is not of this shift.</source>
        <translation>{day} 晚的備用金相差 {amount}，與本班無關。</translation>
    </message>
    <message>
        <source>The count is sealed</source>
        <translation>清點已封存</translation>
    </message>
    <message>
        <source>Count sealed · {till} · staff {number}</source>
        <translation>清點已封存 · {till} 工號 {number}</translation>
    </message>
    <message>
        <source>Likely causes</source>
        <translation>可能原因</translation>
    </message>
    <message>
        <source>Float for tomorrow: these stay in the drawer</source>
        <translation>明日備用金：留在錢箱的張數</translation>
    </message>
    <message>
        <source>Make the Z and close</source>
        <translation>出日結單並結帳</translation>
    </message>
    <message>
        <source>Nothing in the books explains it. Count again, or look under the tray.</source>
        <translation>帳上找不到原因。請重新清點，或看看錢箱托盤下面。</translation>
    </message>
    <message>
        <source>Stays {kept} · into the bag {bag}</source>
        <translation>留存 {kept} · 裝袋 {bag}</translation>
    </message>
    <message>
        <source>{amount} cannot be kept exactly with these notes and coins.</source>
        <translation>以現有的票幣無法正好留存 {amount}。</translation>
    </message>
    <message>
        <source>What is still open</source>
        <translation>今天要收尾的</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>還有 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>closed over by {number}: {reason}</source>
        <translation>工號 {number} 放行：{reason}</translation>
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
        <translation>X 讀數（不歸零）</translation>
    </message>
    <message>
        <source>Cash bag</source>
        <translation>交款單</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Appearance: uniform, badge, hands and hair neat</source>
        <translation>儀容：制服、名牌、雙手和頭髮整潔</translation>
    </message>
    <message>
        <source>Desk and hall tidy and quiet, nothing lying about</source>
        <translation>前台和大廳整潔安靜，沒有雜物</translation>
    </message>
    <message>
        <source>Fresh air: aired, temperature pleasant</source>
        <translation>空氣清新：已通風，溫度適宜</translation>
    </message>
    <message>
        <source>Lights on, none broken</source>
        <translation>燈光全開，沒有損壞</translation>
    </message>
    <message>
        <source>Goods shelves full and neat</source>
        <translation>貨架豐滿整齊</translation>
    </message>
    <message>
        <source>Price list and labels plain to see</source>
        <translation>價目表和標價籤醒目</translation>
    </message>
    <message>
        <source>Computer, telephone, printer and terminal work</source>
        <translation>電腦、電話、印表機和刷卡機正常</translation>
    </message>
    <message>
        <source>Paper, forms and change are ready</source>
        <translation>紙張、表單和零錢備妥</translation>
    </message>
    <message>
        <source>Today&apos;s newspapers and magazines are out</source>
        <translation>當日報刊已上架</translation>
    </message>
    <message>
        <source>Tea, water and cups are ready</source>
        <translation>茶葉、開水和杯子備妥</translation>
    </message>
    <message>
        <source>Card: total of the terminal&apos;s batch</source>
        <translation>刷卡：刷卡機批次合計</translation>
    </message>
    <message>
        <source>WeChat: total of the statement</source>
        <translation>微信：帳單合計</translation>
    </message>
    <message>
        <source>Alipay: total of the statement</source>
        <translation>支付寶：帳單合計</translation>
    </message>
    <message>
        <source>Vouchers: total taken in</source>
        <translation>禮券：收到合計</translation>
    </message>
    <message>
        <source>What should be there and the difference, by tender</source>
        <translation>顯示應有與差額，按收款方式分列</translation>
    </message>
    <message>
        <source>A difference above {limit}: the reason, and a supervisor signs</source>
        <translation>差額超過 {limit}：寫明原因，主管本人工號會簽</translation>
    </message>
    <message>
        <source>Likely causes: same sum on the wrong tender, swapped digits, rung up twice, not entered</source>
        <translation>可能原因：同額錯記、數字顛倒、重複打單、漏記支出</translation>
    </message>
    <message>
        <source>Keep the float of {float}; the Z report is printed, the day is sealed</source>
        <translation>留存備用金 {float}，列印日結單，當日封帳</translation>
    </message>
    <message>
        <source>Bag the rest: bag number, seal, both sign</source>
        <translation>其餘裝袋：袋號、封籤、雙方簽名</translation>
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
        <translation>入保險櫃…</translation>
    </message>
    <message>
        <source>Open the drawer …</source>
        <translation>開錢箱…</translation>
    </message>
    <message>
        <source>Hand the drawer over …</source>
        <translation>交接錢箱…</translation>
    </message>
    <message>
        <source>Print a count sheet</source>
        <translation>列印清點表</translation>
    </message>
    <message>
        <source>Count again with a supervisor …</source>
        <translation>會同主管重新清點…</translation>
    </message>
    <message>
        <source>Statements …</source>
        <translation>對帳單…</translation>
    </message>
    <message>
        <source>Opening checklist …</source>
        <translation>開門檢查表…</translation>
    </message>
    <message>
        <source>Edit the checklist …</source>
        <translation>修改檢查表…</translation>
    </message>
    <message>
        <source>Z reports and months …</source>
        <translation>日結單與月彙總…</translation>
    </message>
    <message>
        <source>Bags to finance …</source>
        <translation>交財務的款袋…</translation>
    </message>
    <message>
        <source>Seal the day …</source>
        <translation>當日封帳…</translation>
    </message>
    <message>
        <source>Add a till here</source>
        <translation>在此增設收銀檯</translation>
    </message>
    <message>
        <source>Stocktake …</source>
        <translation>月末盤點…</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服務</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>收費</translation>
    </message>
    <message>
        <source>Top-ups taken</source>
        <translation>儲值收入</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Voided sales</source>
        <translation>作廢</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Tax inside</source>
        <translation>其中稅額</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>收銀檯</translation>
    </message>
    <message>
        <source>Z</source>
        <translation>Z 號</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>單號</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>結帳人</translation>
    </message>
    <message>
        <source>All visitors were seen off</source>
        <translation>訪客均已送別</translation>
    </message>
    <message>
        <source>No unpaid sales</source>
        <translation>沒有未結帳單</translation>
    </message>
    <message>
        <source>Earlier days were gone through</source>
        <translation>往日來電、客訴均已複核</translation>
    </message>
    <message>
        <source>All complaints were handed on</source>
        <translation>客訴均已轉交</translation>
    </message>
    <message>
        <source>Found things are put away</source>
        <translation>拾獲物品均已入庫</translation>
    </message>
    <message>
        <source>No count is open</source>
        <translation>沒有未完的盤點</translation>
    </message>
    <message>
        <source>The print queue is empty</source>
        <translation>列印佇列為空</translation>
    </message>
    <message>
        <source>{what}: {count}</source>
        <translation>{what}：{count}</translation>
    </message>
    <message>
        <source>Leave at least one thing on the checklist.</source>
        <translation>檢查表至少要留一項。</translation>
    </message>
    <message>
        <source>The checklist takes {most} things at most.</source>
        <translation>檢查表最多 {most} 項。</translation>
    </message>
    <message>
        <source>One line is longer than {most} characters. Shorten it.</source>
        <translation>有一項超過 {most} 個字，請縮短。</translation>
    </message>
    <message>
        <source>There is no such line on this checklist.</source>
        <translation>檢查表上沒有這一項。</translation>
    </message>
    <message>
        <source>This checklist is signed already and stays as it is.</source>
        <translation>檢查表已簽名，不能再改。</translation>
    </message>
    <message>
        <source>Tick the things that are left ({n}), or write down what is the matter.</source>
        <translation>還有 {n} 項未打勾：請完成，或寫明情況。</translation>
    </message>
    <message>
        <source>The reason is longer than {most} characters. Shorten it.</source>
        <translation>原因超過 {most} 個字，請縮短。</translation>
    </message>
    <message>
        <source>A supervisor decides this. Have one approve it.</source>
        <translation>此事由主管決定，請主管核准。</translation>
    </message>
    <message>
        <source>{n} things are still open. Settle them, or have a supervisor close over them.</source>
        <translation>還有 {n} 項未收尾：請處理，或由主管放行。</translation>
    </message>
    <message>
        <source>{day} is closed already. Corrections are entered on an open day.</source>
        <translation>{day} 已封帳。更正請記在未封帳的營業日。</translation>
    </message>
    <message>
        <source>{n} tills have no Z report yet. Close them first.</source>
        <translation>還有 {n} 個收銀檯未日結，請先結帳。</translation>
    </message>
    <message>
        <source>The till of {day} was never closed. Count and close it first, then open today.</source>
        <translation>{day} 的收銀檯一直未結帳。請先清點結帳，再開今天的檯。</translation>
    </message>
    <message>
        <source>The sealed day {detail} was changed afterwards.</source>
        <translation>已封帳的 {detail} 事後被更動。</translation>
    </message>
    <message>
        <source>The checklist {detail} was marked after it was signed.</source>
        <translation>檢查表 {detail} 簽名後被更動。</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}</source>
        <translation>無法寫入 {path}：{why}</translation>
    </message>
    <message>
        <source>That is not possible ({code}).</source>
        <translation>無法辦理（{code}）。</translation>
    </message>
</context>
</TS>
