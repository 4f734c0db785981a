<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Complaints</name>
    <message numerus="yes">
        <source>Asked %n time(s): say how far it is</source>
        <translation>
            <numerusform>已詢問 %n 次：請告知目前進度</numerusform>
        </translation>
    </message>
    <message>
        <source>All complaints before today were gone through</source>
        <translation>今天以前的客訴建議都已複核</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>現場查明的情況</translation>
    </message>
    <message>
        <source>What was explained</source>
        <translation>向客戶說明的內容</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答覆</translation>
    </message>
    <message>
        <source>Call back: {who}</source>
        <translation>回訪：{who}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Result: {result}</source>
        <translation>處理結果：{result}</translation>
    </message>
    <message>
        <source>By way of</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>The customer&apos;s words</source>
        <translation>客戶原話</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>列印回訪單</translation>
    </message>
    <message>
        <source>It goes back to the department: the next round begins.</source>
        <translation>退回部門重新處理，進入下一輪。</translation>
    </message>
    <message>
        <source>Tried: {attempts}</source>
        <translation>已聯絡：{attempts}</translation>
    </message>
    <message>
        <source>Done, customer signs: {who}</source>
        <translation>辦妥，客戶簽名：{who}</translation>
    </message>
    <message>
        <source>Signed, close</source>
        <translation>已簽名，結案</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>處理情形</translation>
    </message>
    <message>
        <source>Customer&apos;s signature</source>
        <translation>客戶簽名</translation>
    </message>
    <message>
        <source>Slip {number}, done: {what}</source>
        <translation>受理單 {number} 已辦妥：{what}</translation>
    </message>
    <message>
        <source>Give utility&apos;s number</source>
        <translation>告知公用單位電話</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>已告知</translation>
    </message>
    <message>
        <source>Utility</source>
        <translation>公用單位</translation>
    </message>
    <message>
        <source>Answer the giver: {who}</source>
        <translation>答覆建議人：{who}</translation>
    </message>
    <message>
        <source>Answered, close</source>
        <translation>已答覆，結案</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>採納</translation>
    </message>
    <message>
        <source>Not adopted</source>
        <translation>未採納</translation>
    </message>
    <message>
        <source>Adopted or not</source>
        <translation>是否採納</translation>
    </message>
    <message>
        <source>The giver was told</source>
        <translation>已告知建議人</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>What the customer says</source>
        <translation>客戶反映的情況</translation>
    </message>
    <message>
        <source>What they wish</source>
        <translation>客戶的期望</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>About</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>As they say it</source>
        <translation>依客戶所說</translation>
    </message>
    <message>
        <source>Mr</source>
        <translation>先生</translation>
    </message>
    <message>
        <source>Ms</source>
        <translation>女士</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>稱呼</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>Building, unit, counter</source>
        <translation>樓棟、單元、櫃檯</translation>
    </message>
    <message>
        <source>Stays anonymous</source>
        <translation>不願留姓名</translation>
    </message>
    <message>
        <source>How they want to be answered</source>
        <translation>希望如何答覆</translation>
    </message>
    <message>
        <source>Classify: {who}</source>
        <translation>定性：{who}</translation>
    </message>
    <message>
        <source>Classify</source>
        <translation>定性</translation>
    </message>
    <message>
        <source>Liable: true and ours. Not liable: not true or outside our service. Assistance: utilities and outside causes.</source>
        <translation>有責：屬實且屬我方。無責：不屬實或不在服務範圍。協助：公用事業或外部原因。</translation>
    </message>
    <message>
        <source>Decides: {who}</source>
        <translation>決定人：{who}</translation>
    </message>
    <message>
        <source>Proposed because: {why}</source>
        <translation>建議升級的理由：{why}</translation>
    </message>
    <message>
        <source>General or major?</source>
        <translation>一般還是重大？</translation>
    </message>
    <message numerus="yes">
        <source>Also the other %n proposed case(s) of this matter</source>
        <translation>
            <numerusform>同一事項另有 %n 件建議升級，一併確認</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over: {who}</source>
        <translation>轉交：{who}</translation>
    </message>
    <message>
        <source>Print and hand over</source>
        <translation>列印並轉交</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>列印受理單</translation>
    </message>
    <message numerus="yes">
        <source>Also the other %n case(s) of this matter, each slip</source>
        <translation>
            <numerusform>同一事項另有 %n 件待轉，一併轉交，各出一單</numerusform>
        </translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>On-site finding</source>
        <translation>現場查看</translation>
    </message>
    <message>
        <source>Agree the time</source>
        <translation>約定時間</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>到場人員</translation>
    </message>
    <message>
        <source>Result: {who}</source>
        <translation>處理結果：{who}</translation>
    </message>
    <message>
        <source>Enter the result</source>
        <translation>登記結果</translation>
    </message>
    <message>
        <source>Solved by (staff number)</source>
        <translation>處理人（工號）</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Corrective measure</source>
        <translation>矯正措施</translation>
    </message>
    <message>
        <source>New complaint or suggestion</source>
        <translation>新的客訴或建議</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>受理方式</translation>
    </message>
    <message>
        <source>Serious loss or injury</source>
        <translation>嚴重損失或受傷</translation>
    </message>
    <message>
        <source>Promised before and raised again</source>
        <translation>曾承諾未兌現，多次反映</translation>
    </message>
    <message>
        <source>Delegated by an authority</source>
        <translation>主管機關交辦</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>暫存</translation>
    </message>
    <message>
        <source>Paper form {number}</source>
        <translation>紙本意見表 {number}</translation>
    </message>
    <message>
        <source>How it came (Alt + number)</source>
        <translation>受理方式（Alt + 數字）</translation>
    </message>
    <message>
        <source>Blank forms</source>
        <translation>空白表</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>份數</translation>
    </message>
    <message>
        <source>The desk passes this on within 10 minutes; ordinary matters have a result within 2 hours, and you hear from us within 2 working days of it.</source>
        <translation>櫃檯收到後 10 分鐘內轉交部門，一般事項 2 小時內有結果，結果出來後 2 個工作日內回覆您。</translation>
    </message>
    <message>
        <source>Void a paper form</source>
        <translation>作廢紙本單</translation>
    </message>
    <message>
        <source>Declare void</source>
        <translation>作廢</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) are out</source>
        <translation>
            <numerusform>已發出未收回 %n 張</numerusform>
        </translation>
    </message>
    <message>
        <source>Number on the form</source>
        <translation>單上的編號</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Utilities</source>
        <translation>公用單位</translation>
    </message>
    <message>
        <source>No utilities yet.</source>
        <translation>還沒有公用單位。</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Add or change</source>
        <translation>新增或修改</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>utility</comment>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>A supervisor changes this.</source>
        <translation>由主管修改。</translation>
    </message>
    <message>
        <source>The general manager decides about major complaints with injury or serious loss, from authorities or the press. Customer service decides about all others, but for those that a department may decide itself:</source>
        <translation>造成傷害或重大損失、由主管機關或媒體轉來的重大客訴，由總經理決定；其餘由客服部決定，以下由部門自行決定者除外：</translation>
    </message>
    <message>
        <source>Who may decide</source>
        <translation>決定權限</translation>
    </message>
    <message>
        <source>The department decides itself</source>
        <translation>部門可自行決定</translation>
    </message>
    <message>
        <source>A manager changes this.</source>
        <translation>由經理修改。</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>The month&apos;s report</source>
        <translation>月報</translation>
    </message>
    <message>
        <source>Which month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>本月小結</translation>
    </message>
    <message>
        <source>Corrective measures</source>
        <translation>矯正措施</translation>
    </message>
    <message>
        <source>Freeze the figures</source>
        <translation>鎖定統計</translation>
    </message>
    <message>
        <source>Save the words</source>
        <translation>儲存文字</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>列印月報</translation>
    </message>
    <message>
        <source>Spreadsheet …</source>
        <translation>試算表…</translation>
    </message>
    <message>
        <source>Archive bundle …</source>
        <translation>歸檔包…</translation>
    </message>
    <message>
        <source>To be filed by {day}</source>
        <translation>應於 {day} 前歸檔</translation>
    </message>
    <message>
        <source>Frozen: {received} received, {closed} closed, {kept} of {all} due times kept</source>
        <translation>已鎖定：受理 {received} 件，辦結 {closed} 件，時限 {all} 項準時 {kept} 項</translation>
    </message>
    <message>
        <source>late</source>
        <translation>逾時</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>準時</translation>
    </message>
    <message>
        <source>Which authority</source>
        <translation>哪個主管機關</translation>
    </message>
    <message>
        <source>Form of answer it wants</source>
        <translation>要求的答覆形式</translation>
    </message>
    <message>
        <source>It set a deadline</source>
        <translation>對方訂了期限</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Type a time such as 14:30.</source>
        <translation>請輸入時間，例如 14:30。</translation>
    </message>
    <message>
        <source>Report up</source>
        <translation>向上呈報</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>呈報對象</translation>
    </message>
    <message>
        <source>Emergency call-out: {who}</source>
        <translation>緊急調度：{who}</translation>
    </message>
    <message>
        <source>Called out</source>
        <translation>已調度</translation>
    </message>
    <message>
        <source>What is the emergency</source>
        <translation>什麼緊急狀況</translation>
    </message>
    <message>
        <source>Ring the department now, then write down what for. Fire and injury: 119, 120 first.</source>
        <translation>先打電話給部門，再記下原因。火災、受傷先撥 119。</translation>
    </message>
    <message>
        <source>Join with another case</source>
        <translation>與其他案件合併</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>合併</translation>
    </message>
    <message>
        <source>The other case</source>
        <translation>另一案件</translation>
    </message>
    <message>
        <source>The anonymous customer is a different person</source>
        <translation>確認匿名客戶是另一個人</translation>
    </message>
    <message>
        <source>Choose the other case.</source>
        <translation>請選擇另一案件。</translation>
    </message>
    <message>
        <source>Go through the complaints of {day}</source>
        <translation>複核 {day} 的客訴建議</translation>
    </message>
    <message>
        <source>Finish the review</source>
        <translation>複核完畢</translation>
    </message>
    <message>
        <source>Only a manager: why cases are left</source>
        <translation>僅經理：為何留有未看的</translation>
    </message>
    <message>
        <source>Drawn for satisfaction</source>
        <translation>抽中詢問滿意度</translation>
    </message>
    <message>
        <source>Unsolved</source>
        <translation>尚未解決</translation>
    </message>
    <message>
        <source>All of this day are solved, and their customers were asked.</source>
        <translation>當天的都已解決，客戶也已問過。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>件數</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>按類別</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>按受理方式</translation>
    </message>
    <message>
        <source>By subject</source>
        <translation>按內容</translation>
    </message>
    <message>
        <source>By end</source>
        <translation>按結案方式</translation>
    </message>
    <message>
        <source>By rounds</source>
        <translation>按輪次</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月報</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>準時</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>已回訪</translation>
    </message>
    <message>
        <source>Sampled call-backs</source>
        <translation>抽樣回訪</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>滿意</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已受理</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已結案</translation>
    </message>
    <message>
        <source>Open at the end</source>
        <translation>期末未結</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>未聯絡上</translation>
    </message>
    <message>
        <source>Causes and measures</source>
        <translation>原因與矯正措施</translation>
    </message>
    <message>
        <source>Due times</source>
        <translation>時限</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>準時</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>應辦</translation>
    </message>
    <message>
        <source>Missed due times</source>
        <translation>逾時清單</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>輪次</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>應於</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成於</translation>
    </message>
    <message>
        <source>Charged to</source>
        <translation>責任方</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>工號</translation>
    </message>
    <message>
        <source>By department</source>
        <translation>按部門</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾時</translation>
    </message>
    <message>
        <source>Median working minutes</source>
        <translation>工作分鐘中位數</translation>
    </message>
    <message>
        <source>By staff number</source>
        <translation>按工號</translation>
    </message>
    <message>
        <source>Closing rate</source>
        <translation>辦結率</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>回訪數</translation>
    </message>
    <message>
        <source>Complaints and suggestions {month}</source>
        <translation>客訴與建議 {month}</translation>
    </message>
    <message>
        <source>Complaints not handed to a department</source>
        <translation>尚未轉交部門的客訴</translation>
    </message>
    <message>
        <source>Days whose complaints were not gone through</source>
        <translation>客訴建議尚未複核的天數</translation>
    </message>
    <message>
        <source>{number}: confirm that it is major</source>
        <translation>{number}：請確認是否重大</translation>
    </message>
    <message>
        <source>A condition for a major complaint holds</source>
        <translation>已符合重大客訴的條件</translation>
    </message>
    <message>
        <source>Look and decide</source>
        <translation>查看並決定</translation>
    </message>
    <message>
        <source>by {time}</source>
        <translation>{time} 前</translation>
    </message>
    <message>
        <source>goes up to: {whom}</source>
        <translation>升級至：{whom}</translation>
    </message>
    <message>
        <source>the department</source>
        <translation>責任部門</translation>
    </message>
    <message>
        <source>{name}: hand the slip to {where}</source>
        <translation>{name}：把受理單轉交{where}</translation>
    </message>
    <message>
        <source>{where} has not reacted to {name} yet</source>
        <translation>{where}尚未回應{name}的客訴</translation>
    </message>
    <message>
        <source>{name}: result awaited from {where}</source>
        <translation>{name}：等{where}的處理結果</translation>
    </message>
    <message>
        <source>Call {name} back about the result</source>
        <translation>就處理結果回訪{name}</translation>
    </message>
    <message>
        <source>Call {name} back (drawn)</source>
        <translation>回訪{name}（抽樣）</translation>
    </message>
    <message>
        <source>{name}: answer the authority</source>
        <translation>{name}：答覆主管機關</translation>
    </message>
    <message>
        <source>{name}: the agreed reply is due</source>
        <translation>{name}：約定的答覆到期</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>轉交</translation>
    </message>
    <message>
        <source>Department has it</source>
        <translation>部門已接單</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>開啟案件</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>回訪</translation>
    </message>
    <message>
        <source>Chase</source>
        <translation>催辦</translation>
    </message>
    <message>
        <source>{number}: on site at {time}</source>
        <translation>{number}：{time} 現場查看</translation>
    </message>
    <message>
        <source>Write the finding</source>
        <translation>記錄查看結果</translation>
    </message>
    <message>
        <source>Go through yesterday&apos;s complaints</source>
        <translation>複核昨天的客訴建議</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to go through before closing</source>
        <translation>
            <numerusform>日結前還有 %n 天待複核</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>File the report of {month}</source>
        <translation>歸檔 {month} 月報</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>開啟月報</translation>
    </message>
    <message>
        <source>round {n}</source>
        <translation>第 {n} 輪</translation>
    </message>
    <message numerus="yes">
        <source>and %n more in the spreadsheet</source>
        <translation>
            <numerusform>另有 %n 筆見試算表</numerusform>
        </translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>為什麼？</translation>
    </message>
    <message>
        <source>Open complaints</source>
        <translation>未結客訴</translation>
    </message>
    <message>
        <source>Late now</source>
        <translation>現已逾時</translation>
    </message>
    <message>
        <source>Call-backs owed</source>
        <translation>待回訪</translation>
    </message>
    <message>
        <source>Received today</source>
        <translation>今日受理</translation>
    </message>
    <message>
        <source>Closed today</source>
        <translation>今日辦結</translation>
    </message>
    <message numerus="yes">
        <source>%n to confirm</source>
        <translation>
            <numerusform>%n 件待確認</numerusform>
        </translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>總覽</translation>
    </message>
    <message>
        <source>This month by kind</source>
        <translation>本月按類別</translation>
    </message>
    <message>
        <source>This month: due times kept, in percent</source>
        <translation>本月時限準時率（%）</translation>
    </message>
    <message>
        <source>Show what is late</source>
        <translation>看逾時的</translation>
    </message>
    <message>
        <source>Show call-backs</source>
        <translation>看待回訪</translation>
    </message>
    <message>
        <source>Show major cases</source>
        <translation>看重大的</translation>
    </message>
    <message numerus="yes">
        <source>chased %n time(s)</source>
        <translation>
            <numerusform>催辦 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Close: show how it stands</source>
        <translation>關閉，回到總覽</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>處理經過</translation>
    </message>
    <message>
        <source>major?</source>
        <translation>重大？</translation>
    </message>
    <message>
        <source>the utility</source>
        <translation>相關單位</translation>
    </message>
    <message>
        <source>{n} of {most} customers, {cases} cases, the same matter, {since}</source>
        <translation>同一事項：{n}/{most} 位客戶，{cases} 件，{since}</translation>
    </message>
    <message>
        <source>The words were erased.</source>
        <translation>內容已依規定刪除。</translation>
    </message>
    <message>
        <source>Proposed as major: {why}. Confirm or decline.</source>
        <translation>建議列為重大：{why}。請確認或不同意。</translation>
    </message>
    <message>
        <source>Number {number} solved it and may not call back.</source>
        <translation>處理人 {number} 不得回訪。</translation>
    </message>
    <message>
        <source>All departments</source>
        <translation>全部部門</translation>
    </message>
    <message>
        <source>All</source>
        <comment>departments</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>filter</comment>
        <translation>未結</translation>
    </message>
    <message>
        <source>Late</source>
        <comment>filter</comment>
        <translation>逾時</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>建議</translation>
    </message>
    <message>
        <source>Which cases</source>
        <translation>顯示哪些案件</translation>
    </message>
    <message>
        <source>Nothing is late</source>
        <translation>沒有逾時的案件</translation>
    </message>
    <message>
        <source>Press {key} to take a complaint or suggestion</source>
        <translation>按 {key} 受理客訴或建議</translation>
    </message>
    <message>
        <source>No cases here</source>
        <translation>這裡沒有案件</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>複核</translation>
    </message>
    <message>
        <source>call-back owed</source>
        <translation>待抽樣回訪</translation>
    </message>
    <message>
        <source>{n} d</source>
        <translation>{n} 天</translation>
    </message>
    <message>
        <source>late by {span}</source>
        <translation>已逾 {span}</translation>
    </message>
    <message>
        <source>{span} left</source>
        <translation>還剩 {span}</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>工號 {number}</translation>
    </message>
    <message>
        <source>{allowed}, counted from {time}</source>
        <translation>{allowed}，自 {time} 起算</translation>
    </message>
    <message>
        <source>Due {time}</source>
        <translation>{time} 到期</translation>
    </message>
    <message>
        <source>Missed; charged to {who}</source>
        <translation>已逾時，記在{who}</translation>
    </message>
    <message>
        <source>If it is missed, it is charged to {who}</source>
        <translation>若逾時，記在{who}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Classified as</source>
        <translation>定性</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Goes up to</source>
        <translation>升級至</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>答覆</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>現場</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>期望</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>處理結果</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>主管機關</translation>
    </message>
    <message>
        <source>Ended as</source>
        <translation>結案方式</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>客訴建議</translation>
    </message>
    <message>
        <source>Phrase copied</source>
        <translation>用語已複製</translation>
    </message>
    <message>
        <source>Why this deadline?</source>
        <translation>為什麼是這個時限？</translation>
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
    <message>
        <source>Monday</source>
        <translation>週一</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>週二</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>週三</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>週四</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>週五</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>週六</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>週日</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>休息日</translation>
    </message>
    <message>
        <source>public holiday</source>
        <translation>國定假日</translation>
    </message>
    <message>
        <source>make-up working day</source>
        <translation>補班日</translation>
    </message>
    <message>
        <source>special day</source>
        <translation>特殊日</translation>
    </message>
    <message>
        <source>Classified: {value}</source>
        <translation>定性：{value}</translation>
    </message>
    <message>
        <source>Graded: {value}</source>
        <translation>級別：{value}</translation>
    </message>
    <message>
        <source>Proposed as major: {value}</source>
        <translation>建議列為重大：{value}</translation>
    </message>
    <message>
        <source>Stays general</source>
        <translation>維持一般</translation>
    </message>
    <message>
        <source>About: {value}</source>
        <translation>內容：{value}</translation>
    </message>
    <message>
        <source>Customer&apos;s wish changed</source>
        <translation>客戶意願變更</translation>
    </message>
    <message>
        <source>Joined with other cases</source>
        <translation>與其他案件合併</translation>
    </message>
    <message>
        <source>Chased {value}</source>
        <translation>催辦{value}</translation>
    </message>
    <message>
        <source>Reported up</source>
        <translation>已向上呈報</translation>
    </message>
    <message>
        <source>Answer from above</source>
        <translation>上級答覆</translation>
    </message>
    <message>
        <source>Emergency call-out: {value}</source>
        <translation>緊急調度：{value}</translation>
    </message>
    <message>
        <source>Refused, with the reason</source>
        <translation>說明理由後拒絕</translation>
    </message>
    <message>
        <source>Utility&apos;s number given: {value}</source>
        <translation>已告知公用單位電話：{value}</translation>
    </message>
    <message>
        <source>Cause: {value}</source>
        <translation>原因：{value}</translation>
    </message>
    <message>
        <source>Corrective measure: {value}</source>
        <translation>矯正措施：{value}</translation>
    </message>
    <message>
        <source>Call-back: {value}</source>
        <translation>回訪：{value}</translation>
    </message>
    <message>
        <source>Drawn for a call-back</source>
        <translation>抽中回訪</translation>
    </message>
    <message>
        <source>Far too late, goes up to: {value}</source>
        <translation>嚴重逾時，升級至：{value}</translation>
    </message>
    <message>
        <source>Found on site</source>
        <translation>現場查明</translation>
    </message>
    <message>
        <source>Explained to the customer</source>
        <translation>已向客戶說明</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>匿名客戶</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>{n} of {most} customers</source>
        <translation>{n}/{most} 位客戶</translation>
    </message>
    <message>
        <source>Same matter: {case}</source>
        <translation>同一事項：{case}</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>程式</translation>
    </message>
    <message>
        <source>{title}: {words}</source>
        <translation>{title}：{words}</translation>
    </message>
    <message>
        <source>{number} {who} is not satisfied: look into it and answer</source>
        <translation>{number} {who} 不滿意：查明並答覆</translation>
    </message>
    <message>
        <source>{number} {who}: tell how far it is</source>
        <translation>{number} {who}：告知進度</translation>
    </message>
    <message>
        <source>since today</source>
        <translation>今天起</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>自{day}起</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>自 {date} 起</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} 小時</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} 分鐘</translation>
    </message>
    <message>
        <source>{span} of opening hours</source>
        <translation>營業時間 {span}</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n 個工作日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calendar day(s)</source>
        <translation>
            <numerusform>%n 個日曆天</numerusform>
        </translation>
    </message>
    <message>
        <source>as agreed</source>
        <translation>依約定</translation>
    </message>
    <message>
        <source>nothing counts</source>
        <translation>不計時</translation>
    </message>
    <message>
        <source>paused {span}</source>
        <translation>暫停 {span}</translation>
    </message>
    <message>
        <source>{kind} ({name})</source>
        <translation>{kind}（{name}）</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>客訴</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>建議</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>來訪</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>來信</translation>
    </message>
    <message>
        <source>Paper form</source>
        <translation>意見表</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>媒體</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>當面</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>書信</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>簡訊</translation>
    </message>
    <message>
        <source>No answer wanted</source>
        <translation>不需要答覆</translation>
    </message>
    <message>
        <source>Not classified</source>
        <translation>未定性</translation>
    </message>
    <message>
        <source>Liable</source>
        <translation>有責</translation>
    </message>
    <message>
        <source>Not liable</source>
        <translation>無責</translation>
    </message>
    <message>
        <source>Assistance</source>
        <translation>協助</translation>
    </message>
    <message>
        <source>Reception and service</source>
        <translation>接待與服務</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>設施與環境</translation>
    </message>
    <message>
        <source>Goods and fees</source>
        <translation>商品與收費</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>工作人員</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>等候時間</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>資訊與告示</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>With the department</source>
        <translation>已轉交部門</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>部門已接單</translation>
    </message>
    <message>
        <source>Being handled</source>
        <translation>處理中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暫停</translation>
    </message>
    <message>
        <source>On-site finding agreed</source>
        <translation>已約現場查看</translation>
    </message>
    <message>
        <source>Result given</source>
        <translation>已有結果</translation>
    </message>
    <message>
        <source>Call-back due</source>
        <translation>待回訪</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>重新處理</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Customer satisfied</source>
        <translation>客戶滿意</translation>
    </message>
    <message>
        <source>Customer unreachable</source>
        <translation>三次未聯絡上</translation>
    </message>
    <message>
        <source>Anonymous or no call-back wanted</source>
        <translation>匿名或不需回訪</translation>
    </message>
    <message>
        <source>Explained and helped</source>
        <translation>已說明並協助解決</translation>
    </message>
    <message>
        <source>Signed by the customer</source>
        <translation>客戶已簽名</translation>
    </message>
    <message>
        <source>Slip handed over</source>
        <translation>轉交部門</translation>
    </message>
    <message>
        <source>Department reacts</source>
        <translation>部門回應</translation>
    </message>
    <message>
        <source>Call-back</source>
        <translation>回訪</translation>
    </message>
    <message>
        <source>Sampled call-back</source>
        <translation>抽樣回訪</translation>
    </message>
    <message>
        <source>Answer to the authority</source>
        <translation>答覆主管機關</translation>
    </message>
    <message>
        <source>Agreed reply</source>
        <translation>約定的答覆</translation>
    </message>
    <message>
        <source>running</source>
        <translation>計時中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>no longer owed</source>
        <translation>不再需要</translation>
    </message>
    <message>
        <source>the desk</source>
        <translation>櫃檯</translation>
    </message>
    <message>
        <source>the management</source>
        <translation>管理層</translation>
    </message>
    <message>
        <source>many customers with the same matter</source>
        <translation>多位客戶反映同一事項</translation>
    </message>
    <message>
        <source>not solved for a month</source>
        <translation>一個月未解決</translation>
    </message>
    <message>
        <source>handled by an authority</source>
        <translation>主管機關介入</translation>
    </message>
    <message>
        <source>in the press</source>
        <translation>媒體曝光</translation>
    </message>
    <message>
        <source>serious loss or injury</source>
        <translation>嚴重損失或受傷</translation>
    </message>
    <message>
        <source>promised service not given, raised again</source>
        <translation>承諾未兌現且多次反映</translation>
    </message>
    <message>
        <source>General manager</source>
        <translation>總經理</translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation>客戶服務部</translation>
    </message>
    <message>
        <source>The department itself</source>
        <translation>責任部門</translation>
    </message>
    <message>
        <source>Customer-service supervisor</source>
        <translation>客服主管</translation>
    </message>
    <message>
        <source>Office manager</source>
        <translation>辦公室主任</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>無人接聽</translation>
    </message>
    <message>
        <source>Line busy</source>
        <translation>忙線</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>號碼有誤</translation>
    </message>
    <message>
        <source>Does not want to be asked</source>
        <translation>不願接受回訪</translation>
    </message>
    <message>
        <source>Acceptable</source>
        <translation>尚可</translation>
    </message>
    <message>
        <source>Not satisfied</source>
        <translation>不滿意</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>已看</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未聯絡上</translation>
    </message>
    <message>
        <source>Every customer</source>
        <translation>逐一回訪</translation>
    </message>
    <message>
        <source>Sampled</source>
        <translation>抽樣</translation>
    </message>
    <message>
        <source>Complete and receive</source>
        <translation>補全並受理</translation>
    </message>
    <message>
        <source>Hand to department</source>
        <translation>轉交部門</translation>
    </message>
    <message>
        <source>Handling begins</source>
        <translation>開始處理</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續處理</translation>
    </message>
    <message>
        <source>Agree on-site finding</source>
        <translation>約現場查看</translation>
    </message>
    <message>
        <source>Finding on site</source>
        <translation>登記現場結論</translation>
    </message>
    <message>
        <source>Enter result</source>
        <translation>登記結果</translation>
    </message>
    <message>
        <source>Done, customer signs</source>
        <translation>辦妥，客戶簽名</translation>
    </message>
    <message>
        <source>Close without call-back</source>
        <translation>免回訪結案</translation>
    </message>
    <message>
        <source>Answer the giver</source>
        <translation>答覆建議人</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>轉交</translation>
    </message>
    <message>
        <source>General / major</source>
        <translation>一般 / 重大</translation>
    </message>
    <message>
        <source>Refuse with reason</source>
        <translation>說明理由拒絕</translation>
    </message>
    <message>
        <source>Customer withdraws</source>
        <translation>客戶撤回</translation>
    </message>
    <message>
        <source>Print slip</source>
        <translation>列印受理單</translation>
    </message>
    <message>
        <source>Customer asks again</source>
        <translation>客戶再問</translation>
    </message>
    <message>
        <source>Emergency call-out</source>
        <translation>緊急調度</translation>
    </message>
    <message>
        <source>Take out of the matter</source>
        <translation>移出同一事項</translation>
    </message>
    <message>
        <source>Print call-back sheet</source>
        <translation>列印回訪單</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>登記</translation>
    </message>
    <message>
        <source>Classified</source>
        <translation>定性</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>轉交</translation>
    </message>
    <message>
        <source>Liable · general</source>
        <translation>有責 · 一般</translation>
    </message>
    <message>
        <source>Liable · major</source>
        <translation>有責 · 重大</translation>
    </message>
    <message>
        <source>Announced in the meeting</source>
        <translation>月會通報</translation>
    </message>
    <message>
        <source>To the general manager</source>
        <translation>呈總經理</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>已歸檔</translation>
    </message>
    <message>
        <source>Records archived</source>
        <translation>資料已存檔</translation>
    </message>
    <message>
        <source>{n} rounds</source>
        <translation>{n} 輪</translation>
    </message>
    <message>
        <source>This cannot be done while the case is: {now_name}.</source>
        <translation>案件現為「{now_name}」，不能這樣做。</translation>
    </message>
    <message>
        <source>There is no such case.</source>
        <translation>沒有這個案件。</translation>
    </message>
    <message>
        <source>This case has ended. Take a new one if there is something else.</source>
        <translation>該案件已結束。如有其他事項，請另行受理。</translation>
    </message>
    <message>
        <source>A colleague has just changed this case. Look at it and try again.</source>
        <translation>同事剛剛更新了該案件，請查看後再試。</translation>
    </message>
    <message>
        <source>A case that is “{liability_name}” cannot end as “{end_name}”.</source>
        <translation>「{liability_name}」的案件不能以「{end_name}」結案。</translation>
    </message>
    <message>
        <source>Write down what the customer says.</source>
        <translation>請寫下客戶反映的情況。</translation>
    </message>
    <message>
        <source>Enter name or telephone, or tick that the customer stays anonymous.</source>
        <translation>請填寫姓名或電話，或勾選不願留姓名。</translation>
    </message>
    <message>
        <source>Agree when and how the customer will be answered, or tick that no answer is wanted.</source>
        <translation>請約定答覆的時間和方式，或選擇不需要答覆。</translation>
    </message>
    <message>
        <source>The time of the reply has passed already. Agree a later one.</source>
        <translation>約定的答覆時間已過，請另約時間。</translation>
    </message>
    <message>
        <source>To answer by telephone, a number is needed.</source>
        <translation>電話答覆需要號碼。</translation>
    </message>
    <message>
        <source>Enter which authority it came from.</source>
        <translation>請填寫是哪個主管機關。</translation>
    </message>
    <message>
        <source>The text is longer than {most} characters. Shorten it.</source>
        <translation>文字超過 {most} 個字，請縮短。</translation>
    </message>
    <message>
        <source>Choose the department.</source>
        <translation>請選擇部門。</translation>
    </message>
    <message>
        <source>This case has been received already.</source>
        <translation>該案件已受理。</translation>
    </message>
    <message>
        <source>No paper form with the number {number} was issued here. Check the number.</source>
        <translation>這裡沒有發出過編號 {number} 的意見表，請核對編號。</translation>
    </message>
    <message>
        <source>The paper form {number} was used or declared void already.</source>
        <translation>意見表 {number} 已使用或已作廢。</translation>
    </message>
    <message>
        <source>Enter the reason.</source>
        <translation>請填寫原因。</translation>
    </message>
    <message>
        <source>A suggestion is not classified. Answer it as adopted or not adopted.</source>
        <translation>建議不需定性，請答覆採納或未採納。</translation>
    </message>
    <message>
        <source>Choose liable, not liable or assistance.</source>
        <translation>請選擇有責、無責或協助。</translation>
    </message>
    <message>
        <source>Classify the complaint as liable before a result is entered.</source>
        <translation>請先定性為有責，再登記結果。</translation>
    </message>
    <message>
        <source>There can be no result before the department has accepted the slip.</source>
        <translation>部門接單之前不能登記結果。</translation>
    </message>
    <message>
        <source>Write down what was done.</source>
        <translation>請寫下處理情形。</translation>
    </message>
    <message>
        <source>This is for assistance cases only. Classify it first.</source>
        <translation>僅用於協助類案件，請先定性。</translation>
    </message>
    <message>
        <source>Choose the utility.</source>
        <translation>請選擇公用單位。</translation>
    </message>
    <message>
        <source>The customer has not signed yet.</source>
        <translation>客戶尚未簽名。</translation>
    </message>
    <message>
        <source>There is too much on the pad. Clear it and sign again.</source>
        <translation>簽名板上內容過多，請清除後重簽。</translation>
    </message>
    <message>
        <source>This time has passed already. Choose a later one.</source>
        <translation>這個時間已過，請另選時間。</translation>
    </message>
    <message>
        <source>Enter who comes to the place.</source>
        <translation>請填寫到場人員。</translation>
    </message>
    <message>
        <source>Write down what was found.</source>
        <translation>請寫下查明的情況。</translation>
    </message>
    <message>
        <source>No call-back is owed on this case.</source>
        <translation>該案件沒有待辦的回訪。</translation>
    </message>
    <message>
        <source>Number {number} solved this case, so somebody else calls back.</source>
        <translation>該案件由 {number} 處理，須由其他人回訪。</translation>
    </message>
    <message>
        <source>In a major case a supervisor calls back.</source>
        <translation>重大案件須由主管回訪。</translation>
    </message>
    <message>
        <source>Write down in the customer&apos;s own words what is not right yet.</source>
        <translation>請用客戶原話寫下哪裡還不滿意。</translation>
    </message>
    <message>
        <source>No department has this case yet. Hand it over first.</source>
        <translation>案件還沒有轉交部門，請先轉交。</translation>
    </message>
    <message>
        <source>This has been reported up already; the answer is awaited.</source>
        <translation>已向上呈報，正在等待答覆。</translation>
    </message>
    <message>
        <source>This was not reported up.</source>
        <translation>該案件沒有向上呈報。</translation>
    </message>
    <message>
        <source>Write down the answer.</source>
        <translation>請寫下答覆內容。</translation>
    </message>
    <message>
        <source>This is a complaint, not a suggestion.</source>
        <translation>這是客訴，不是建議。</translation>
    </message>
    <message>
        <source>Tell the giver of the suggestion first.</source>
        <translation>請先告知建議人。</translation>
    </message>
    <message>
        <source>Only a complaint that is ours can be major.</source>
        <translation>只有我方責任的客訴才能列為重大。</translation>
    </message>
    <message>
        <source>This complaint is major already.</source>
        <translation>該客訴已列為重大。</translation>
    </message>
    <message>
        <source>This complaint is not major.</source>
        <translation>該客訴不是重大客訴。</translation>
    </message>
    <message>
        <source>Nothing is proposed here.</source>
        <translation>這裡沒有待確認的建議。</translation>
    </message>
    <message>
        <source>This is the same case. Choose another one.</source>
        <translation>這是同一案件，請選擇另一件。</translation>
    </message>
    <message>
        <source>These cases are joined already.</source>
        <translation>這些案件已合併。</translation>
    </message>
    <message>
        <source>This case is not joined with others.</source>
        <translation>該案件沒有與其他案件合併。</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>請填寫名稱。</translation>
    </message>
    <message>
        <source>Enter a telephone number.</source>
        <translation>請填寫電話。</translation>
    </message>
    <message>
        <source>{name} is in the list already.</source>
        <translation>{name} 已在清單中。</translation>
    </message>
    <message>
        <source>Print from 1 to {most} forms at a time.</source>
        <translation>一次可列印 1 到 {most} 份。</translation>
    </message>
    <message>
        <source>“{month}” is not a month. Write it like 2026-11.</source>
        <translation>「{month}」不是月份，請寫成 2026-11。</translation>
    </message>
    <message>
        <source>The month {month} has not ended yet.</source>
        <translation>{month} 月還沒有結束。</translation>
    </message>
    <message>
        <source>The figures of {month} are not frozen yet. Make the report first.</source>
        <translation>{month} 的數字還沒有鎖定，請先產生月報。</translation>
    </message>
    <message>
        <source>This was noted for {month} already.</source>
        <translation>{month} 的這一步已登記。</translation>
    </message>
    <message>
        <source>The report of {month} is filed and stays as it is.</source>
        <translation>{month} 的月報已歸檔，不再更動。</translation>
    </message>
    <message>
        <source>This day is not over yet.</source>
        <translation>這一天還沒過完。</translation>
    </message>
    <message>
        <source>This case is not part of the review.</source>
        <translation>這一件不在本次複核之內。</translation>
    </message>
    <message>
        <source>This case was gone through already.</source>
        <translation>這一件已經看過。</translation>
    </message>
    <message>
        <source>A drawn customer is asked; an unsolved case is looked at.</source>
        <translation>抽中的要問客戶，未解決的只需看過。</translation>
    </message>
    <message>
        <source>This day has been gone through already.</source>
        <translation>這一天已經複核完畢。</translation>
    </message>
    <message>
        <source>Cases are still to be gone through. A manager may end the review with a reason.</source>
        <translation>還有沒看的。經理可寫明理由後結束。</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>這一天還沒有到。</translation>
    </message>
    <message>
        <source>{path} cannot be written ({why}). Choose another folder or check the drive.</source>
        <translation>{path} 無法寫入（{why}）。請換一個資料夾或檢查磁碟。</translation>
    </message>
    <message>
        <source>In {where} the state and the course differ. Tell the manager.</source>
        <translation>{where} 的狀態與處理經過不一致，請告知經理。</translation>
    </message>
    <message>
        <source>In {where} a clock and its breach differ. Tell the manager.</source>
        <translation>{where} 的時限與逾時記錄不一致，請告知經理。</translation>
    </message>
    <message>
        <source>The draw of {where} cannot be repeated. Tell the manager.</source>
        <translation>{where} 的抽樣無法復算，請告知經理。</translation>
    </message>
    <message>
        <source>This cannot be done ({code}).</source>
        <translation>不能這樣做（{code}）。</translation>
    </message>
</context>
</TS>
