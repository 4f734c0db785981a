<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Accounts</name>
    <message>
        <source>New fee account</source>
        <translation>新增繳費帳戶</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>帳戶編號</translation>
    </message>
    <message>
        <source>Such as 3-1502</source>
        <translation>如 3-1502</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單元</translation>
    </message>
    <message>
        <source>Building, floor, room</source>
        <translation>樓棟、樓層、房號</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>繳費人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Close the account</source>
        <translation>停用帳戶</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>重新啟用</translation>
    </message>
    <message>
        <source>New bill for {account}</source>
        <translation>新帳單：{account}</translation>
    </message>
    <message>
        <source>Make the bill</source>
        <translation>開立帳單</translation>
    </message>
    <message>
        <source>Fee type</source>
        <translation>收費項目</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>帳期</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation>收費</translation>
    </message>
    <message>
        <source>Arrears</source>
        <translation>欠費清單</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>All fees</source>
        <translation>全部項目</translation>
    </message>
    <message>
        <source>Which fee</source>
        <translation>哪個收費項目</translation>
    </message>
    <message>
        <source>Nobody is behind</source>
        <translation>沒有欠費</translation>
    </message>
    <message>
        <source>Every bill that is due is paid.</source>
        <translation>到期帳單都已繳清。</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>顯示更多</translation>
    </message>
    <message>
        <source>Save as file …</source>
        <translation>另存為檔案…</translation>
    </message>
    <message>
        <source>Import bills …</source>
        <translation>匯入帳單…</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>明細帳</translation>
    </message>
    <message>
        <source>Who pays …</source>
        <translation>繳費人…</translation>
    </message>
    <message>
        <source>Received …</source>
        <translation>收費彙總…</translation>
    </message>
    <message>
        <source>Accounts behind</source>
        <translation>欠費帳戶</translation>
    </message>
    <message>
        <source>Overdue bills</source>
        <translation>逾期帳單</translation>
    </message>
    <message>
        <source>Principal overdue</source>
        <translation>逾期本金</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>已儲存：{name}</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>繳費帳戶</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>帳單數</translation>
    </message>
    <message>
        <source>Due since</source>
        <translation>最早到期</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>逾期天數</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>本金</translation>
    </message>
    <message>
        <source>Late fee</source>
        <translation>滯納金</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>New bill …</source>
        <translation>新帳單…</translation>
    </message>
    <message>
        <source>prepaid {amount}</source>
        <translation>預繳 {amount}</translation>
    </message>
    <message>
        <source>Payer not known</source>
        <translation>繳費人未登記</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>帳單</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>應繳</translation>
    </message>
    <message>
        <source>Open bills</source>
        <translation>未繳帳單</translation>
    </message>
    <message>
        <source>Put the top-up on the sale</source>
        <translation>儲值加入本單</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>會員</translation>
    </message>
    <message>
        <source>Top up</source>
        <translation>儲值</translation>
    </message>
    <message>
        <source>Usual amounts</source>
        <translation>常用金額</translation>
    </message>
    <message>
        <source>Price class</source>
        <translation>價格類別</translation>
    </message>
    <message>
        <source>A deposit: owed to the member, no income</source>
        <translation>預存款：屬於會員，不算收入</translation>
    </message>
    <message>
        <source>Earlier movements</source>
        <translation>更早的紀錄</translation>
    </message>
    <message>
        <source>Another card …</source>
        <translation>換卡…</translation>
    </message>
    <message>
        <source>Personal data …</source>
        <translation>個人資料…</translation>
    </message>
    <message>
        <source>This card is blocked: nothing can be spent.</source>
        <translation>此卡已凍結，不能消費。</translation>
    </message>
    <message>
        <source>Release the card</source>
        <translation>解凍此卡</translation>
    </message>
    <message>
        <source>Block the card …</source>
        <translation>凍結此卡…</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>收支紀錄</translation>
    </message>
    <message>
        <source>Nothing has moved yet</source>
        <translation>還沒有收支</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>卡號</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>入會日期</translation>
    </message>
    <message>
        <source>Change the price class</source>
        <translation>變更價格類別</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>餘額</translation>
    </message>
    <message>
        <source>Another card</source>
        <translation>換卡</translation>
    </message>
    <message>
        <source>The old card is worth nothing from now on; the balance stays.</source>
        <translation>舊卡從現在起作廢，餘額不變。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>換卡</translation>
    </message>
    <message>
        <source>New card number</source>
        <translation>新卡號</translation>
    </message>
    <message>
        <source>Scan the card; empty: a number is given</source>
        <translation>掃描卡片；留空則自動編號</translation>
    </message>
    <message>
        <source>Block the card</source>
        <translation>凍結此卡</translation>
    </message>
    <message>
        <source>Nothing can be spent until a supervisor releases it. The balance stays.</source>
        <translation>在主管解凍之前不能消費，餘額不變。</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>凍結</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Lost, stolen …</source>
        <translation>遺失、被竊…</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>By</source>
        <translation>經手</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Only a manager can change this.</source>
        <translation>只有經理可以修改。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已儲存。</translation>
    </message>
    <message>
        <source>Fee types</source>
        <translation>收費項目</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a thing</comment>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Tax included</source>
        <translation>含稅稅率</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Late fee a day</source>
        <translation>每日滯納金</translation>
    </message>
    <message>
        <source>Days without</source>
        <translation>寬限天數</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>no bound</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Preparation list, one line each</source>
        <translation>收費準備清單，每行一條</translation>
    </message>
    <message>
        <source>Terminal on, agreement at hand, forms ready …</source>
        <translation>終端開機、協議在手、表單備好…</translation>
    </message>
    <message>
        <source>Of what is open, per day after the due day; at most this share of the bill. Bills that are made keep their terms.</source>
        <translation>按未繳金額自到期次日起逐日計算，最多為帳單的這個比例。已開立的帳單仍按原規定。</translation>
    </message>
    <message>
        <source>late fee {rate} a day</source>
        <translation>滯納金每日 {rate}</translation>
    </message>
    <message>
        <source>no late fee</source>
        <translation>不收滯納金</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) to tick</source>
        <translation>
            <numerusform>準備清單 %n 條</numerusform>
        </translation>
    </message>
    <message>
        <source>Out of use</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Price classes</source>
        <translation>價格類別</translation>
    </message>
    <message>
        <source>Off the price</source>
        <translation>優惠比例</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n 位會員</numerusform>
        </translation>
    </message>
    <message>
        <source>the usual price</source>
        <translation>原價</translation>
    </message>
    <message>
        <source>Import members</source>
        <translation>匯入會員</translation>
    </message>
    <message>
        <source>Import bills</source>
        <translation>匯入帳單</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>選擇檔案…</translation>
    </message>
    <message>
        <source>Save an empty form …</source>
        <translation>儲存空白表格…</translation>
    </message>
    <message>
        <source>CSV or XLSX with headings in the first line. Nothing is written before you have seen the result.</source>
        <translation>CSV 或 XLSX，第一列是表頭。看過檢查結果之前不會寫入任何內容。</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>請選擇檔案</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>沒有問題</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格檔案</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) imported</source>
        <translation>
            <numerusform>已匯入 %n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>列數</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>可匯入</translation>
    </message>
    <message>
        <source>With problems</source>
        <translation>有問題</translation>
    </message>
    <message>
        <source>Sum of the sound</source>
        <translation>可匯入金額</translation>
    </message>
    <message numerus="yes">
        <source>%n new account(s) are opened</source>
        <translation>
            <numerusform>其中新增 %n 個帳戶</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import the %n sound line(s), leave out the others</source>
        <translation>
            <numerusform>只匯入沒有問題的 %n 列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n line(s)</source>
        <translation>
            <numerusform>匯入 %n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>Line</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題清單</translation>
    </message>
    <message>
        <source>Ledger · {account}</source>
        <translation>明細帳 · {account}</translation>
    </message>
    <message>
        <source>Nothing was billed or paid yet</source>
        <translation>還沒有帳單和繳費</translation>
    </message>
    <message>
        <source>Cancel a bill …</source>
        <translation>作廢帳單…</translation>
    </message>
    <message>
        <source>Prepaid: {amount}</source>
        <translation>預繳餘額：{amount}</translation>
    </message>
    <message>
        <source>Owed: {amount}</source>
        <translation>尚欠：{amount}</translation>
    </message>
    <message>
        <source>late fee so far: {amount}</source>
        <translation>至今滯納金 {amount}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Fee and bill</source>
        <translation>項目與帳單</translation>
    </message>
    <message>
        <source>Owed after it</source>
        <translation>之後尚欠</translation>
    </message>
    <message>
        <source>Cancel a bill</source>
        <translation>作廢帳單</translation>
    </message>
    <message>
        <source>The bill stays in the ledger. What was paid on it becomes prepayment.</source>
        <translation>帳單仍留在明細帳中；已繳的金額轉為預繳。</translation>
    </message>
    <message>
        <source>Cancel the bill</source>
        <translation>作廢</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不作廢</translation>
    </message>
    <message>
        <source>Which bill</source>
        <translation>哪張帳單</translation>
    </message>
    <message>
        <source>Please choose the bill.</source>
        <translation>請選擇帳單。</translation>
    </message>
    <message>
        <source>Any fee</source>
        <translation>任意項目</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選定</translation>
    </message>
    <message>
        <source>Find a member</source>
        <translation>尋找會員</translation>
    </message>
    <message>
        <source>Nobody is found by that</source>
        <translation>沒有找到會員</translation>
    </message>
    <message>
        <source>New member …</source>
        <translation>新會員…</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>新會員</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>辦理入會</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>已凍結</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Scan, or type a name, phone or number</source>
        <translation>掃描，或輸入姓名、電話、編號</translation>
    </message>
    <message>
        <source>Take a fee</source>
        <translation>費用收繳</translation>
    </message>
    <message>
        <source>Put on the sale</source>
        <translation>加入本單</translation>
    </message>
    <message>
        <source>No account is found by that</source>
        <translation>沒有找到帳戶</translation>
    </message>
    <message>
        <source>No open bills</source>
        <translation>沒有未繳帳單</translation>
    </message>
    <message>
        <source>All {amount}</source>
        <translation>全部 {amount}</translation>
    </message>
    <message>
        <source>This account is closed.</source>
        <translation>此帳戶已停用。</translation>
    </message>
    <message>
        <source>Payment opens when the list is ticked.</source>
        <translation>勾完準備清單後才能收費。</translation>
    </message>
    <message>
        <source>More than is open: choose the one fee that the rest is prepaid for.</source>
        <translation>超過應繳金額：請選定一個項目，多出部分作為它的預繳。</translation>
    </message>
    <message>
        <source>{amount} of it are prepayment and pay the next bill.</source>
        <translation>其中 {amount} 為預繳，自動抵下一期帳單。</translation>
    </message>
    <message>
        <source>Oldest bill first, late fee first; {amount} stay open.</source>
        <translation>先繳最早的帳單、先抵滯納金；尚餘 {amount} 未繳。</translation>
    </message>
    <message>
        <source>Pays all that is open.</source>
        <translation>繳清全部未繳金額。</translation>
    </message>
    <message>
        <source>New account …</source>
        <translation>新增帳戶…</translation>
    </message>
    <message>
        <source>Find the account by its code, the unit, a name or a phone number.</source>
        <translation>按帳戶編號、單元、姓名或電話尋找。</translation>
    </message>
    <message>
        <source>Which account?</source>
        <translation>哪個帳戶？</translation>
    </message>
    <message>
        <source>Ready before payment</source>
        <translation>收費前準備</translation>
    </message>
    <message>
        <source>Nothing to prepare.</source>
        <translation>無需準備。</translation>
    </message>
    <message>
        <source>Ready: staff number {number}, {time}</source>
        <translation>已就緒：工號 {number}，{time}</translation>
    </message>
    <message>
        <source>Fees received</source>
        <translation>收費彙總</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Nothing came in</source>
        <translation>沒有收費</translation>
    </message>
    <message>
        <source>Received altogether: {amount}</source>
        <translation>實收合計：{amount}</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>筆數</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>實收</translation>
    </message>
    <message>
        <source>Principal settled</source>
        <translation>沖抵本金</translation>
    </message>
    <message>
        <source>Late fee settled</source>
        <translation>沖抵滯納金</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>{fee} {bill}, due {day}</source>
        <translation>{fee} {bill}，{day} 到期</translation>
    </message>
    <message>
        <source>This cannot be done ({code}).</source>
        <translation>無法辦理（{code}）。</translation>
    </message>
    <message>
        <source>Topped up</source>
        <translation>儲值</translation>
    </message>
    <message>
        <source>Top-up taken back</source>
        <translation>儲值退回</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>消費</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>消費退回</translation>
    </message>
    <message>
        <source>Brought over</source>
        <translation>期初轉入</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>繳費</translation>
    </message>
    <message>
        <source>Payment taken back</source>
        <translation>繳費退回</translation>
    </message>
    <message>
        <source>Bill cancelled</source>
        <translation>帳單作廢</translation>
    </message>
    <message>
        <source>The account {code} is closed. Open it again first.</source>
        <translation>帳戶 {code} 已停用，請先重新啟用。</translation>
    </message>
    <message>
        <source>This bill is there already: same account, fee, title, period and due day.</source>
        <translation>這張帳單已經有了：帳戶、項目、摘要、帳期、到期日都相同。</translation>
    </message>
    <message>
        <source>This person is a member already, with card {number}.</source>
        <translation>此人已是會員，卡號 {number}。</translation>
    </message>
    <message>
        <source>“{code}” cannot be an account code. Use up to 40 letters, digits and signs.</source>
        <translation>「{code}」不能用作帳戶編號，最多 40 個字母、數字或符號。</translation>
    </message>
    <message>
        <source>Please choose a due day between 2000 and 2099.</source>
        <translation>到期日請選在 2000 年至 2099 年之間。</translation>
    </message>
    <message>
        <source>“{number}” cannot be a card number. It has 4 to 30 letters and digits.</source>
        <translation>「{number}」不能用作卡號，卡號為 4 至 30 位字母或數字。</translation>
    </message>
    <message>
        <source>A rate is from 0 to 100 %, free days are from 0 to 365.</source>
        <translation>比例應在 0 到 100% 之間，寬限天數應在 0 到 365 之間。</translation>
    </message>
    <message>
        <source>The balance may be {limit} at most; {balance} are on the account. Take a smaller amount.</source>
        <translation>餘額最多 {limit}，現有 {balance}。請減少儲值金額。</translation>
    </message>
    <message>
        <source>The bill {number} was cancelled already.</source>
        <translation>帳單 {number} 已經作廢。</translation>
    </message>
    <message>
        <source>There is an account with the code {code} already.</source>
        <translation>編號為 {code} 的帳戶已存在。</translation>
    </message>
    <message>
        <source>“{text}” is not a day. Write it like 2026-10-31.</source>
        <translation>「{text}」不是日期，請寫成 2026-10-31。</translation>
    </message>
    <message>
        <source>The file cannot be read as CSV or XLSX. Save it again as one of them.</source>
        <translation>無法按 CSV 或 XLSX 讀取此檔案，請另存為其中一種。</translation>
    </message>
    <message>
        <source>The same stands in line {first} already.</source>
        <translation>與第 {first} 列重複。</translation>
    </message>
    <message>
        <source>This card is blocked. A supervisor can release it.</source>
        <translation>此卡已凍結，主管可以解凍。</translation>
    </message>
    <message>
        <source>Only {left} were paid from this account and not given back yet.</source>
        <translation>從此帳戶支付且尚未退回的只有 {left}。</translation>
    </message>
    <message>
        <source>Only {left} were topped up and not taken back yet.</source>
        <translation>儲值且尚未退回的只有 {left}。</translation>
    </message>
    <message>
        <source>There is something called “{name}” already. Choose another name.</source>
        <translation>名稱「{name}」已存在，請換一個。</translation>
    </message>
    <message>
        <source>There is no such fee account.</source>
        <translation>沒有這個繳費帳戶。</translation>
    </message>
    <message>
        <source>Please enter an amount above zero; check that no barcode was scanned here.</source>
        <translation>請輸入大於零的金額；檢查是否誤掃了條碼。</translation>
    </message>
    <message>
        <source>There is no such bill.</source>
        <translation>沒有這張帳單。</translation>
    </message>
    <message>
        <source>These columns are missing: {columns}. The first line must hold the headings.</source>
        <translation>缺少欄位：{columns}。第一列必須是表頭。</translation>
    </message>
    <message>
        <source>There is no such fee type, or it is out of use.</source>
        <translation>沒有這個收費項目，或已停用。</translation>
    </message>
    <message>
        <source>There is no such member.</source>
        <translation>沒有這位會員。</translation>
    </message>
    <message>
        <source>Please enter a name.</source>
        <translation>請輸入名稱。</translation>
    </message>
    <message>
        <source>There is no payment to be taken back, or it was taken back already.</source>
        <translation>沒有可退回的繳費，或已經退回。</translation>
    </message>
    <message>
        <source>There is no such price class, or it is out of use.</source>
        <translation>沒有這個價格類別，或已停用。</translation>
    </message>
    <message>
        <source>Please say why.</source>
        <translation>請說明原因。</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>此項缺漏。</translation>
    </message>
    <message>
        <source>Only {balance} are on the account. Take the rest another way, or top it up.</source>
        <translation>帳戶餘額只有 {balance}。其餘請用其他方式收取，或先儲值。</translation>
    </message>
    <message>
        <source>Before {fee_type} is paid, the preparation list must be ticked.</source>
        <translation>收取「{fee_type}」之前，須先勾完準備清單。</translation>
    </message>
    <message>
        <source>There is nothing to be imported in this file.</source>
        <translation>此檔案中沒有可匯入的內容。</translation>
    </message>
    <message>
        <source>There is no price class “{name}”.</source>
        <translation>沒有價格類別「{name}」。</translation>
    </message>
    <message>
        <source>There is no fee type “{name}”.</source>
        <translation>沒有收費項目「{name}」。</translation>
    </message>
    <message>
        <source>The card {number} belongs to another member.</source>
        <translation>卡 {number} 屬於另一位會員。</translation>
    </message>
    <message>
        <source>There are open bills or prepayments on this account. Settle them first.</source>
        <translation>此帳戶還有未繳帳單或預繳，請先結清。</translation>
    </message>
    <message>
        <source>This text is too long. At most {longest} characters are possible.</source>
        <translation>文字太長，最多 {longest} 個字元。</translation>
    </message>
    <message>
        <source>A preparation list has at most {most} lines.</source>
        <translation>準備清單最多 {most} 條。</translation>
    </message>
    <message>
        <source>The file has more than {most} lines. Split it.</source>
        <translation>檔案超過 {most} 列，請拆分。</translation>
    </message>
    <message>
        <source>The balance of member {where} is not the sum of its movements: {detail}</source>
        <translation>會員 {where} 的餘額與收支之和不符：{detail}</translation>
    </message>
    <message>
        <source>A movement of member {where} was altered or is missing: {detail}</source>
        <translation>會員 {where} 的收支紀錄被改動或缺失：{detail}</translation>
    </message>
    <message>
        <source>Fee payment {where} does not add up: {detail}</source>
        <translation>繳費 {where} 的金額對不上：{detail}</translation>
    </message>
    <message>
        <source>Fee payment {where} was taken back only half.</source>
        <translation>繳費 {where} 只退回了一半。</translation>
    </message>
    <message>
        <source>What is open of bill {where} does not follow from its payments: {detail}</source>
        <translation>帳單 {where} 的未繳金額與繳費紀錄不符：{detail}</translation>
    </message>
    <message>
        <source>{rate} off</source>
        <translation>優惠 {rate}</translation>
    </message>
    <message>
        <source>Top-up · card {number}</source>
        <translation>儲值 · 卡 {number}</translation>
    </message>
</context>
</TS>
