<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Cash</name>
    <message>
        <source>Tills not counted and closed</source>
        <translation>未清點結帳的收銀檯</translation>
    </message>
    <message>
        <source>Takings in no bag yet</source>
        <translation>尚未裝袋的營業款</translation>
    </message>
    <message>
        <source>Bags not accepted by finance</source>
        <translation>財務未簽收的款袋</translation>
    </message>
    <message>
        <source>{till}: {day} was never counted and closed</source>
        <translation>{till}：{day} 未清點結帳</translation>
    </message>
    <message>
        <source>Count the drawer now; nothing is closed by itself.</source>
        <translation>請現在清點錢箱；系統不會自行結帳。</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>清點</translation>
    </message>
    <message>
        <source>{till}: close the session</source>
        <translation>{till}：完成結帳</translation>
    </message>
    <message>
        <source>{till}: count the drawer</source>
        <translation>{till}：清點錢箱</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Bag {seal} is packed and not handed on</source>
        <translation>款袋 {seal} 已封裝，尚未送交</translation>
    </message>
    <message>
        <source>Bag {seal} is not accepted by finance</source>
        <translation>款袋 {seal} 財務尚未簽收</translation>
    </message>
    <message>
        <source>Finance disputes bag {seal}</source>
        <translation>財務對款袋 {seal} 有異議</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>現金</translation>
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
        <translation>支付寶</translation>
    </message>
    <message>
        <source>Member account</source>
        <translation>會員帳戶</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>禮券</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>銷售</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>作廢</translation>
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
        <translation>入保險櫃</translation>
    </message>
    <message>
        <source>Drawer opened without sale</source>
        <translation>無銷售開箱</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>營業中</translation>
    </message>
    <message>
        <source>Being counted</source>
        <translation>清點中</translation>
    </message>
    <message>
        <source>Count sealed</source>
        <translation>清點已封存</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已結帳</translation>
    </message>
    <message>
        <source>Float at opening</source>
        <translation>開班備用金</translation>
    </message>
    <message>
        <source>Shift change</source>
        <translation>交接班</translation>
    </message>
    <message>
        <source>Counted, not sealed</source>
        <translation>已點未封存</translation>
    </message>
    <message>
        <source>Sealed count</source>
        <translation>封存清點</translation>
    </message>
    <message>
        <source>Counted again with a second person</source>
        <translation>雙人複點</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>已封裝</translation>
    </message>
    <message>
        <source>On its way to finance</source>
        <translation>送交財務途中</translation>
    </message>
    <message>
        <source>Accepted by finance</source>
        <translation>財務已簽收</translation>
    </message>
    <message>
        <source>Disputed by finance</source>
        <translation>財務有異議</translation>
    </message>
    <message>
        <source>Dispute settled</source>
        <translation>異議已處理</translation>
    </message>
    <message>
        <source>{numbers} was paid by {other}, not {tender}?</source>
        <translation>{numbers} 實為{other}支付，誤記為{tender}？</translation>
    </message>
    <message>
        <source>Two digits swapped: {numbers}?</source>
        <translation>數字顛倒：{numbers}？</translation>
    </message>
    <message>
        <source>Entered twice: {numbers}?</source>
        <translation>重複打單：{numbers}？</translation>
    </message>
    <message>
        <source>Nothing was taken for {numbers}?</source>
        <translation>{numbers} 未收款？</translation>
    </message>
    <message>
        <source>Nothing was given back for {numbers}?</source>
        <translation>{numbers} 未退款給客戶？</translation>
    </message>
    <message>
        <source>Wrong change given with {numbers}?</source>
        <translation>{numbers} 找零有誤？</translation>
    </message>
    <message>
        <source>Something paid out of the drawer was not entered: {numbers}?</source>
        <translation>有支出漏記：{numbers}？</translation>
    </message>
    <message>
        <source>Something put into the drawer was not entered: {numbers}?</source>
        <translation>有存入漏記：{numbers}？</translation>
    </message>
    <message>
        <source>The drawer was opened without a sale: {numbers}</source>
        <translation>有無銷售開箱：{numbers}</translation>
    </message>
    <message>
        <source>The float at opening was counted wrong: {amount} off</source>
        <translation>開班備用金點錯：相差 {amount}</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Cash rounding</source>
        <translation>現金去零</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>備用金</translation>
    </message>
    <message>
        <source>There is no such till.</source>
        <translation>沒有這個收銀檯。</translation>
    </message>
    <message>
        <source>Desk {desk} has a till already.</source>
        <translation>{desk} 號檯已有收銀檯。</translation>
    </message>
    <message>
        <source>There is no such session.</source>
        <translation>沒有這個班次。</translation>
    </message>
    <message>
        <source>Session {number} of {day} is not closed yet. Count and close it first.</source>
        <translation>{day} 的班次 {number} 尚未結帳，請先清點結帳。</translation>
    </message>
    <message>
        <source>The till is not open ({state}). Open it with its float first.</source>
        <translation>收銀檯未開班（{state}），請先清點備用金開班。</translation>
    </message>
    <message>
        <source>The till still stands on {day}. Count and close it, then open it for today.</source>
        <translation>收銀檯仍停在 {day}，請先清點結帳，再開今天的班。</translation>
    </message>
    <message>
        <source>The till was used on {day}, which is later than today. Please check the clock.</source>
        <translation>收銀檯已有 {day} 的紀錄，晚於今天，請檢查電腦時間。</translation>
    </message>
    <message>
        <source>There is no payment.</source>
        <translation>沒有收款。</translation>
    </message>
    <message>
        <source>This amount does not fit: what is given back stands below zero.</source>
        <translation>金額方向不對：退回的款項應為負數。</translation>
    </message>
    <message>
        <source>The reference {reference} was used already, on {number}.</source>
        <translation>參考號 {reference} 已在 {number} 中使用過。</translation>
    </message>
    <message>
        <source>Please enter an amount.</source>
        <translation>請輸入金額。</translation>
    </message>
    <message>
        <source>Please give the reason.</source>
        <translation>請寫明原因。</translation>
    </message>
    <message>
        <source>A supervisor has to approve this with their PIN.</source>
        <translation>須由主管輸入本人密碼核准。</translation>
    </message>
    <message>
        <source>That is too long: {longest} characters at most.</source>
        <translation>內容過長：最多 {longest} 個字。</translation>
    </message>
    <message>
        <source>{custodian} answers for this drawer. They or a supervisor hand it over.</source>
        <translation>錢箱由 {custodian} 保管，須由本人或主管交接。</translation>
    </message>
    <message>
        <source>There is no such note or coin.</source>
        <translation>沒有這種面額的紙鈔或硬幣。</translation>
    </message>
    <message>
        <source>So many pieces are not possible: {most} at most.</source>
        <translation>張數過多：最多 {most}。</translation>
    </message>
    <message>
        <source>The session is still open. End it first.</source>
        <translation>班次仍在營業，請先結束收銀。</translation>
    </message>
    <message>
        <source>Count first: what should be there is shown once the count is sealed.</source>
        <translation>請先清點：封存之後才顯示應有金額。</translation>
    </message>
    <message>
        <source>The count is sealed.</source>
        <translation>清點已封存。</translation>
    </message>
    <message>
        <source>This session is closed.</source>
        <translation>該班次已結帳。</translation>
    </message>
    <message>
        <source>There is no difference to explain.</source>
        <translation>沒有差額需要說明。</translation>
    </message>
    <message>
        <source>Please give the reason for the difference: {tender}.</source>
        <translation>請寫明差額原因：{tender}。</translation>
    </message>
    <message>
        <source>A supervisor has to approve the difference: {tender}.</source>
        <translation>差額須由主管核准：{tender}。</translation>
    </message>
    <message>
        <source>More is kept than was counted.</source>
        <translation>留存多於實點。</translation>
    </message>
    <message>
        <source>Payments are still undecided: {count}. Settle them first.</source>
        <translation>還有 {count} 筆付款未定，請先處理。</translation>
    </message>
    <message>
        <source>Sales ({sums}) and payments ({takings}) do not agree. Run the check.</source>
        <translation>銷售（{sums}）與收款（{takings}）不符，請執行資料檢查。</translation>
    </message>
    <message>
        <source>Choose at least one closed session.</source>
        <translation>請至少選擇一個已結帳的班次。</translation>
    </message>
    <message>
        <source>The money of this session is in a bag already.</source>
        <translation>該班次的款項已裝袋。</translation>
    </message>
    <message>
        <source>Please enter the number of the seal.</source>
        <translation>請輸入封籤號。</translation>
    </message>
    <message>
        <source>The bag holds {amount}, its sessions owe {due}. Count again or give the reason.</source>
        <translation>袋內 {amount}，應繳 {due}。請重點或寫明原因。</translation>
    </message>
    <message>
        <source>That is not possible now: {state}.</source>
        <translation>現在不能這樣做：{state}。</translation>
    </message>
    <message>
        <source>There is no such bag.</source>
        <translation>沒有這個款袋。</translation>
    </message>
    <message>
        <source>Please enter who carries the bag.</source>
        <translation>請填寫送交人。</translation>
    </message>
    <message>
        <source>Please sign in the box; a dot or a short line is no signature.</source>
        <translation>請在框內簽名；一點或一短劃不算簽名。</translation>
    </message>
    <message>
        <source>Whoever packed or carried a bag does not accept it.</source>
        <translation>封裝人和送交人不能簽收該款袋。</translation>
    </message>
    <message>
        <source>Your count differs from the slip. Count again, or dispute the bag with a reason.</source>
        <translation>清點與單據不符，請重點，或寫明原因提出異議。</translation>
    </message>
    <message>
        <source>Your count agrees with the slip: there is nothing to dispute.</source>
        <translation>清點與單據相符，無需提出異議。</translation>
    </message>
    <message>
        <source>There is no such Z report.</source>
        <translation>沒有這張日結單。</translation>
    </message>
    <message>
        <source>No payment was found in this file.</source>
        <translation>檔案中沒有找到付款紀錄。</translation>
    </message>
    <message>
        <source>This file is no readable statement (CSV or XLSX).</source>
        <translation>該檔案不是可讀的對帳單（CSV 或 XLSX）。</translation>
    </message>
    <message>
        <source>This file was read already.</source>
        <translation>該檔案已匯入過。</translation>
    </message>
    <message>
        <source>There are no statements for this way of paying.</source>
        <translation>這種支付方式沒有對帳單。</translation>
    </message>
    <message>
        <source>A payment or cash move was altered: {where} {detail}</source>
        <translation>收款或現金出入被更動：{where} {detail}</translation>
    </message>
    <message>
        <source>A payment or cash move was deleted: {where} {detail}</source>
        <translation>收款或現金出入被刪除：{where} {detail}</translation>
    </message>
    <message>
        <source>A count was altered: {where} {detail}</source>
        <translation>清點紀錄被更動：{where} {detail}</translation>
    </message>
    <message>
        <source>A count was deleted: {where} {detail}</source>
        <translation>清點紀錄被刪除：{where} {detail}</translation>
    </message>
    <message>
        <source>A Z report was altered: {where} {detail}</source>
        <translation>日結單被更動：{where} {detail}</translation>
    </message>
    <message>
        <source>A Z report was deleted: {where} {detail}</source>
        <translation>日結單被刪除：{where} {detail}</translation>
    </message>
    <message>
        <source>The chain of Z reports does not hold: {where} {detail}</source>
        <translation>日結單不連續：{where} {detail}</translation>
    </message>
    <message>
        <source>A Z report and its moves differ: {where} {detail}</source>
        <translation>日結單與明細不符：{where} {detail}</translation>
    </message>
    <message>
        <source>A session was deleted: {where} {detail}</source>
        <translation>班次被刪除：{where} {detail}</translation>
    </message>
    <message>
        <source>A session is closed without its Z report: {where} {detail}</source>
        <translation>班次已結帳卻沒有日結單：{where} {detail}</translation>
    </message>
    <message>
        <source>A bag was altered: {where} {detail}</source>
        <translation>款袋紀錄被更動：{where} {detail}</translation>
    </message>
    <message>
        <source>A bag was deleted: {where} {detail}</source>
        <translation>款袋紀錄被刪除：{where} {detail}</translation>
    </message>
    <message>
        <source>A signature under a bag was altered: {where} {detail}</source>
        <translation>款袋簽名被更動：{where} {detail}</translation>
    </message>
    <message>
        <source>Till {number}</source>
        <translation>{number} 號收銀檯</translation>
    </message>
    <message>
        <source>That is not possible ({code}).</source>
        <translation>無法完成（{code}）。</translation>
    </message>
</context>
</TS>
