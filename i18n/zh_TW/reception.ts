<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Reception</name>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Move {label} up to {whom}</source>
        <translation>{label} 升級至{whom}</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>轉請主管</translation>
    </message>
    <message>
        <source>Void ticket {label}</source>
        <translation>作廢號票 {label}</translation>
    </message>
    <message>
        <source>Void the ticket</source>
        <translation>作廢號票</translation>
    </message>
    <message>
        <source>{label} has left?</source>
        <translation>{label} 已經離開？</translation>
    </message>
    <message>
        <source>It counts as given up before the matter was done.</source>
        <translation>將記為未辦結、中途離開。</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>已離開</translation>
    </message>
    <message>
        <source>Show the phone number</source>
        <translation>檢視完整電話</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>Expected visitor</source>
        <translation>登記預約來訪</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
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
        <source>People</source>
        <translation>人數</translation>
    </message>
    <message>
        <source>Appointment: is called earlier</source>
        <translation>已約好：可提前叫號</translation>
    </message>
    <message>
        <source>Type a time such as 14:30.</source>
        <translation>請輸入時間，例如 14:30。</translation>
    </message>
    <message>
        <source>{day} (today)</source>
        <translation>{day}（今天）</translation>
    </message>
    <message>
        <source>Correct {label}</source>
        <translation>更正 {label}</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>來意</translation>
    </message>
    <message>
        <source>Emergency: who is in the house</source>
        <translation>緊急狀況：在場人員</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>列印名單</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>In the house</source>
        <translation>在場</translation>
    </message>
    <message>
        <source>Nobody is in the house</source>
        <translation>目前沒有訪客在場</translation>
    </message>
    <message>
        <source>Presumed to have left</source>
        <translation>推定已離開</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>再列印一份</translation>
    </message>
    <message>
        <source>The list is being printed</source>
        <translation>名單列印中</translation>
    </message>
    <message>
        <source>People in the house</source>
        <translation>在場人數</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>火警</translation>
    </message>
    <message>
        <source>Ambulance</source>
        <translation>救護</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>報警</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>{time} 到</translation>
    </message>
    <message>
        <source>badge {badge}</source>
        <translation>訪客證 {badge}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>稱呼</translation>
    </message>
    <message>
        <source>As they say it; may stay empty</source>
        <translation>照訪客說的寫，可留空</translation>
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
        <translation>先生或女士</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Comes to see</source>
        <translation>約見</translation>
    </message>
    <message>
        <source>Name or department</source>
        <translation>姓名或部門</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Membership question</source>
        <translation>會籍諮詢</translation>
    </message>
    <message>
        <source>Pay a fee</source>
        <translation>繳費</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>約見</translation>
    </message>
    <message>
        <source>Claim an item</source>
        <translation>認領失物</translation>
    </message>
    <message>
        <source>Asks the way</source>
        <translation>問路</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>See off {who}</source>
        <translation>送別 {who}</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>辦結</translation>
    </message>
    <message>
        <source>Rise; sit down only after they have left.</source>
        <translation>起身相送，訪客離開後再坐下。</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>辦理結果</translation>
    </message>
    <message>
        <source>What came of it (Alt + number)</source>
        <translation>辦理結果（Alt + 數字）</translation>
    </message>
    <message>
        <source>Left behind</source>
        <translation>遺留物品</translation>
    </message>
    <message>
        <source>Empty if nothing: goes to lost property</source>
        <translation>沒有就留空；寫下的轉失物招領</translation>
    </message>
    <message>
        <source>Badge {badge} is back</source>
        <translation>訪客證 {badge} 已收回</translation>
    </message>
    <message>
        <source>Still in the house (stays on the emergency list)</source>
        <translation>人還在場（保留在緊急名單上）</translation>
    </message>
    <message>
        <source>Choose what came of the visit first.</source>
        <translation>請先選擇辦理結果。</translation>
    </message>
    <message>
        <source>Hand over {who}</source>
        <translation>把 {who} 轉給同事</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>轉同事接待</translation>
    </message>
    <message>
        <source>Introduce the colleague; then excuse yourself.</source>
        <translation>當面介紹同事，再向原來的訪客致歉。</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>同事</translation>
    </message>
    <message>
        <source>Note for the colleague</source>
        <translation>給同事的說明</translation>
    </message>
    <message>
        <source>No colleague is at the post</source>
        <translation>沒有同事在崗</translation>
    </message>
    <message>
        <source>Pass the visitor to another lane, or move it up.</source>
        <translation>可轉其他隊列，或轉請主管。</translation>
    </message>
    <message>
        <source>counter {number}</source>
        <translation>{number} 號台</translation>
    </message>
    <message>
        <source>At the post</source>
        <translation>在崗</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>暫離</translation>
    </message>
    <message>
        <source>Pass {who} to another lane</source>
        <translation>把 {who} 轉到其他隊列</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>轉隊列</translation>
    </message>
    <message>
        <source>Same number, same place by time of arrival.</source>
        <translation>號碼不變，依到訪時間排位。</translation>
    </message>
    <message>
        <source>{who} to a host</source>
        <translation>{who} 約見同事</translation>
    </message>
    <message>
        <source>Waits for the host</source>
        <translation>等候約見</translation>
    </message>
    <message>
        <source>The host has been told</source>
        <translation>已告知對方</translation>
    </message>
    <message>
        <source>Choose the host first.</source>
        <translation>請先選擇約見的人。</translation>
    </message>
    <message>
        <source>Returning visitor?</source>
        <translation>來過的訪客？</translation>
    </message>
    <message>
        <source>Names and numbers already known appear here.</source>
        <translation>邊輸入邊尋找來過的訪客，顯示在這裡。</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>不是這位</translation>
    </message>
    <message>
        <source>Tick when you have read it</source>
        <translation>看過後請打勾</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) this year</source>
        <translation>
            <numerusform>今年來訪 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Please read first (from {staff})</source>
        <translation>請先閱讀（工號 {staff} 留）</translation>
    </message>
    <message>
        <source>the supervisor</source>
        <translation>客服主管</translation>
    </message>
    <message>
        <source>the office manager</source>
        <translation>辦公室主任</translation>
    </message>
    <message>
        <source>with {whom}</source>
        <translation>已轉{whom}</translation>
    </message>
    <message>
        <source>Lane (Alt + number)</source>
        <translation>隊列（Alt + 數字）</translation>
    </message>
    <message>
        <source>Nobody waits in this lane</source>
        <translation>這個隊列沒有人等候</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 人等候</numerusform>
        </translation>
    </message>
    <message>
        <source>about {low}-{high} min</source>
        <translation>約 {low}-{high} 分鐘</translation>
    </message>
    <message>
        <source>Take and print ticket</source>
        <translation>取號並列印</translation>
    </message>
    <message>
        <source>Without printing</source>
        <translation>取號不列印</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>取號</translation>
    </message>
    <message>
        <source>New visitor</source>
        <translation>登記來訪</translation>
    </message>
    <message>
        <source>Urgent: a colleague at once</source>
        <translation>加急：馬上請同事</translation>
    </message>
    <message>
        <source>Agrees to surname on the public board</source>
        <translation>同意公用螢幕顯示姓氏</translation>
    </message>
    <message>
        <source>Read the note about this visitor and tick it first.</source>
        <translation>請先閱讀這位訪客的提示並打勾。</translation>
    </message>
    <message>
        <source>Badge for {who}</source>
        <translation>{who} 的訪客證</translation>
    </message>
    <message>
        <source>Lend and print insert</source>
        <translation>借出並列印</translation>
    </message>
    <message>
        <source>Number on the badge</source>
        <translation>訪客證號碼</translation>
    </message>
    <message>
        <source>Is badge {badge} back?</source>
        <translation>訪客證 {badge} 收回了嗎？</translation>
    </message>
    <message>
        <source>Badge returned</source>
        <translation>收回訪客證</translation>
    </message>
    <message>
        <source>{who}: people in or out</source>
        <translation>{who}：人員進出</translation>
    </message>
    <message numerus="yes">
        <source>%n in the house now</source>
        <translation>
            <numerusform>目前在場 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>記下</translation>
    </message>
    <message>
        <source>Go out</source>
        <translation>離開</translation>
    </message>
    <message>
        <source>Come in</source>
        <translation>進來</translation>
    </message>
    <message>
        <source>People in or out</source>
        <translation>人員進出</translation>
    </message>
    <message>
        <source>Visitors not seen off</source>
        <translation>未送別的訪客</translation>
    </message>
    <message>
        <source>{who} is urgent</source>
        <translation>{who} 加急</translation>
    </message>
    <message>
        <source>{who} has waited over {minutes}</source>
        <translation>{who}已等候超過{minutes}</translation>
    </message>
    <message>
        <source>{who} has waited nearly {minutes}</source>
        <translation>{who}等候快滿{minutes}了</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分鐘</numerusform>
        </translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>接待</translation>
    </message>
    <message>
        <source>Nobody is at your counter: receive them now</source>
        <translation>您的櫃檯沒有客人：現在就接待</translation>
    </message>
    <message>
        <source>Bring a colleague, introduce them, apologise to the guest you serve and go on</source>
        <translation>請同事過來並作介紹，向正在接待的客人致歉後繼續辦理</translation>
    </message>
    <message>
        <source>{who}: say that it is still being checked</source>
        <translation>{who}：告知仍在查詢</translation>
    </message>
    <message>
        <source>I have told them</source>
        <translation>已告知</translation>
    </message>
    <message>
        <source>I have the answer</source>
        <translation>已確認</translation>
    </message>
    <message>
        <source>Every {seconds} s; thank them for their patience</source>
        <translation>每 {seconds} 秒告知一次，並感謝耐心等候</translation>
    </message>
    <message>
        <source>{who} is coming: rise and greet</source>
        <translation>{who}正走來：起身問候</translation>
    </message>
    <message>
        <source>Thank them for waiting</source>
        <translation>感謝對方等候</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>重呼</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>過號</translation>
    </message>
    <message>
        <source>{who} has not come to the counter</source>
        <translation>{who}還沒有到櫃檯</translation>
    </message>
    <message>
        <source>Is here after all</source>
        <translation>人已到</translation>
    </message>
    <message>
        <source>Expire</source>
        <translation>過期</translation>
    </message>
    <message>
        <source>{who} did not come to the call</source>
        <translation>{who}叫號未到</translation>
    </message>
    <message>
        <source>The ticket expires after {minutes} min</source>
        <translation>{minutes} 分鐘後號票過期</translation>
    </message>
    <message>
        <source>Host told</source>
        <translation>已告知對方</translation>
    </message>
    <message>
        <source>Take a message</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>{host} is in: lead {who} there</source>
        <translation>{host}在：請引見{who}</translation>
    </message>
    <message>
        <source>Introduce them, offer a seat and tea, close the door quietly</source>
        <translation>作介紹、請坐、奉茶，輕輕帶上門</translation>
    </message>
    <message>
        <source>Led and introduced</source>
        <translation>已引見</translation>
    </message>
    <message>
        <source>Tell {host} that {who} is waiting</source>
        <translation>告知{host}：{who}在等</translation>
    </message>
    <message>
        <source>Explain it to the visitor; tea and newspapers meanwhile</source>
        <translation>向訪客說明，請用茶、看報刊</translation>
    </message>
    <message>
        <source>Ring {host} now: {who} is urgent</source>
        <translation>馬上打電話給{host}：{who}有急事</translation>
    </message>
    <message>
        <source>{host} is out: help {who} or take a message</source>
        <translation>{host}不在：協助{who}或留言</translation>
    </message>
    <message>
        <source>Apologise; name and number, and promise to pass it on</source>
        <translation>致歉，記下姓名和電話，答應轉達</translation>
    </message>
    <message>
        <source>7/10 full, both hands, handle to the guest&apos;s right; newspapers at hand</source>
        <translation>七分滿，雙手奉上，杯把朝客人右手；遞上報刊</translation>
    </message>
    <message>
        <source>Tea for {who}</source>
        <translation>為{who}奉茶</translation>
    </message>
    <message>
        <source>{who} has arrived: greet and receive</source>
        <translation>{who}到了：問候並接待</translation>
    </message>
    <message>
        <source>{who} has arrived: nod, offer a seat and tea</source>
        <translation>{who}到了：點頭示意，請坐奉茶</translation>
    </message>
    <message>
        <source>Refill for {who}</source>
        <translation>{who}添茶</translation>
    </message>
    <message>
        <source>Last cup {time}, every {minutes} min</source>
        <translation>上次 {time}，每 {minutes} 分鐘</translation>
    </message>
    <message>
        <source>Ask {host} how long it will be</source>
        <translation>再問{host}還要多久</translation>
    </message>
    <message>
        <source>Tea served</source>
        <translation>已奉茶</translation>
    </message>
    <message>
        <source>Refilled</source>
        <translation>已添茶</translation>
    </message>
    <message>
        <source>{low}-{high} min</source>
        <translation>{low}–{high} 分鐘</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s) today</source>
        <translation>
            <numerusform>今天來訪 %n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting now</source>
        <translation>等候中</translation>
    </message>
    <message>
        <source>Median wait</source>
        <translation>等候中位數</translation>
    </message>
    <message>
        <source>90 % waited at most</source>
        <translation>九成等候不超過</translation>
    </message>
    <message>
        <source>Received in time</source>
        <translation>及時接待</translation>
    </message>
    <message>
        <source>{in_time} of {all}</source>
        <translation>{all} 位中 {in_time} 位</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Choose a visitor at the left</source>
        <translation>請在左側選擇訪客</translation>
    </message>
    <message>
        <source>Hosts and messages</source>
        <translation>約見對象與留言</translation>
    </message>
    <message>
        <source>Who is in the house</source>
        <translation>在場人員</translation>
    </message>
    <message>
        <source>By staff number</source>
        <translation>依工號</translation>
    </message>
    <message>
        <source>Nobody has been served yet today</source>
        <translation>今天還沒有辦結的接待</translation>
    </message>
    <message>
        <source>Figures by staff number appear here.</source>
        <translation>各工號的接待數會顯示在這裡。</translation>
    </message>
    <message numerus="yes">
        <source>%n served</source>
        <translation>
            <numerusform>接待 %n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>on average</source>
        <translation>平均用時</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>加急</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>工號 {number}</translation>
    </message>
    <message>
        <source>host: {state}</source>
        <translation>對方{state}</translation>
    </message>
    <message numerus="yes">
        <source>tea %n time(s)</source>
        <translation>
            <numerusform>已奉茶 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>{day} 的號</translation>
    </message>
    <message>
        <source>about: {record}</source>
        <translation>關聯 {record}</translation>
    </message>
    <message>
        <source>to see {host}</source>
        <translation>約見 {host}</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>預約</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>預計來訪</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>median wait {time}</source>
        <translation>等候中位數 {time}</translation>
    </message>
    <message>
        <source>Phrase copied</source>
        <translation>用語已複製</translation>
    </message>
    <message>
        <source>Ticket {label} is taken</source>
        <translation>已取號 {label}</translation>
    </message>
    <message>
        <source>The ticket is being printed</source>
        <translation>號票列印中</translation>
    </message>
    <message>
        <source>The visitor will not come</source>
        <translation>預約的訪客不來了</translation>
    </message>
    <message>
        <source>Not coming</source>
        <translation>不來了</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>排隊</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>來訪</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>在場</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>list</comment>
        <translation>已辦</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>顯示哪些</translation>
    </message>
    <message>
        <source>Lane: {lane}</source>
        <translation>隊列：{lane}</translation>
    </message>
    <message>
        <source>all lanes</source>
        <translation>全部隊列</translation>
    </message>
    <message>
        <source>All lanes</source>
        <translation>全部隊列</translation>
    </message>
    <message>
        <source>This counter serves all lanes</source>
        <translation>本台辦理全部隊列</translation>
    </message>
    <message>
        <source>This counter serves {lane} only</source>
        <translation>本台只辦理 {lane}</translation>
    </message>
    <message>
        <source>Close this counter</source>
        <translation>本台停辦</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>叫號</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>過號</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>公用螢幕</translation>
    </message>
    <message>
        <source>Is here</source>
        <translation>已到</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Public board in the waiting room</source>
        <translation>等候區的公用螢幕</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>目前沒有人排隊</translation>
    </message>
    <message>
        <source>Press {key} for a new visitor</source>
        <translation>按 {key} 登記來訪</translation>
    </message>
    <message>
        <source>Nobody is expected today</source>
        <translation>今天沒有預約</translation>
    </message>
    <message>
        <source>Nobody was seen off yet today</source>
        <translation>今天還沒有送別的訪客</translation>
    </message>
    <message>
        <source>waited {time}</source>
        <translation>等候了 {time}</translation>
    </message>
    <message>
        <source>Checking {time}</source>
        <translation>查詢中 {time}</translation>
    </message>
    <message>
        <source>over {seconds} s, please tell the visitor</source>
        <translation>已超過 {seconds} 秒，請告知訪客</translation>
    </message>
    <message>
        <source>receive now, or hand over to a colleague</source>
        <translation>請馬上接待，或轉同事接待</translation>
    </message>
    <message>
        <source>“{phrase}”</source>
        <translation>「{phrase}」</translation>
    </message>
    <message>
        <source>Print ticket</source>
        <translation>列印號票</translation>
    </message>
    <message>
        <source>Close: show the day</source>
        <translation>關閉，看今日狀況</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>接待步驟</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>Write everything down</source>
        <translation>隨手記下每一件事</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>經過</translation>
    </message>
    <message>
        <source>visit no. {number} this year</source>
        <translation>今年第 {number} 次來訪</translation>
    </message>
    <message numerus="yes">
        <source>%n in the house</source>
        <translation>
            <numerusform>在場 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cup(s)</source>
        <translation>
            <numerusform>%n 杯</numerusform>
        </translation>
    </message>
    <message>
        <source>Visitor</source>
        <comment>person</comment>
        <translation>訪客</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等候</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>已叫號</translation>
    </message>
    <message>
        <source>Being served</source>
        <translation>接待中</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>查詢中</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>暫擱</translation>
    </message>
    <message>
        <source>Waiting for the host</source>
        <translation>等候約見</translation>
    </message>
    <message>
        <source>With the host</source>
        <translation>會客中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已辦結</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>中途離開</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已過期</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>已作廢</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Elderly</source>
        <translation>長者</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>孕婦</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>行動不便</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>貴賓</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>已辦妥</translation>
    </message>
    <message>
        <source>Met the host</source>
        <translation>已會見</translation>
    </message>
    <message>
        <source>Message left</source>
        <translation>已留言</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>已轉辦</translation>
    </message>
    <message>
        <source>To be followed up</source>
        <translation>需追蹤</translation>
    </message>
    <message>
        <source>Refused with reason</source>
        <translation>說明原因未辦</translation>
    </message>
    <message>
        <source>Gave up waiting</source>
        <translation>等候中離開</translation>
    </message>
    <message>
        <source>Greeted</source>
        <translation>問候</translation>
    </message>
    <message>
        <source>Seated, matter and name asked</source>
        <translation>請坐、問明來意</translation>
    </message>
    <message>
        <source>Tea</source>
        <translation>奉茶</translation>
    </message>
    <message>
        <source>Reading matter</source>
        <translation>遞上書報</translation>
    </message>
    <message>
        <source>Told it is still being checked</source>
        <translation>告知還在確認</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已解答</translation>
    </message>
    <message>
        <source>Seen off</source>
        <translation>已送別</translation>
    </message>
    <message>
        <source>Introduced</source>
        <translation>已引見</translation>
    </message>
    <message>
        <source>Wait explained</source>
        <translation>已說明等候原因</translation>
    </message>
    <message>
        <source>Attention note read</source>
        <translation>已閱提示</translation>
    </message>
    <message>
        <source>Something left behind</source>
        <translation>有遺留物品</translation>
    </message>
    <message>
        <source>Rise, smile, greet first</source>
        <translation>起身、微笑、主動問候</translation>
    </message>
    <message>
        <source>Offer a seat; ask matter and name</source>
        <translation>請坐、問明來意與稱呼</translation>
    </message>
    <message>
        <source>Serve tea (7/10 full, both hands)</source>
        <translation>奉茶（七分滿，雙手奉上）</translation>
    </message>
    <message>
        <source>Handle / answer</source>
        <translation>辦理 / 解答</translation>
    </message>
    <message>
        <source>Tell the host that someone waits</source>
        <translation>告知對方有訪客在等</translation>
    </message>
    <message>
        <source>Lead there, introduce, close the door quietly</source>
        <translation>引路、介紹，輕輕帶上門</translation>
    </message>
    <message>
        <source>See off, remind of belongings</source>
        <translation>送別、提醒隨身物品</translation>
    </message>
    <message>
        <source>Back in front</source>
        <translation>回到隊首</translation>
    </message>
    <message>
        <source>Finish &amp; see off</source>
        <translation>辦結送別</translation>
    </message>
    <message>
        <source>Start checking timer</source>
        <translation>開始查詢計時</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>Other lane</source>
        <translation>轉其他隊列</translation>
    </message>
    <message>
        <source>Set aside</source>
        <comment>verb</comment>
        <translation>暫擱</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續接待</translation>
    </message>
    <message>
        <source>To a host</source>
        <translation>約見同事</translation>
    </message>
    <message>
        <source>Led to the host</source>
        <translation>已引見入座</translation>
    </message>
    <message>
        <source>Lend a badge</source>
        <translation>借出訪客證</translation>
    </message>
    <message>
        <source>Lend something</source>
        <translation>借出物品</translation>
    </message>
    <message>
        <source>Correct name or phone</source>
        <translation>更正稱呼或電話</translation>
    </message>
    <message>
        <source>grace is over</source>
        <translation>超過保留時間</translation>
    </message>
    <message>
        <source>end of the day</source>
        <translation>當日結束</translation>
    </message>
    <message>
        <source>called by {staff}</source>
        <translation>工號 {staff} 叫號</translation>
    </message>
    <message>
        <source>checking begins</source>
        <translation>開始確認</translation>
    </message>
    <message>
        <source>waits for the host</source>
        <translation>等候約見</translation>
    </message>
    <message>
        <source>led to the host</source>
        <translation>引見入座</translation>
    </message>
    <message>
        <source>arrives, ticket {label}</source>
        <translation>到訪取號 {label}</translation>
    </message>
    <message>
        <source>is here after all</source>
        <translation>過號後到場</translation>
    </message>
    <message>
        <source>to another lane: {why}</source>
        <translation>轉其他隊列 {why}</translation>
    </message>
    <message>
        <source>handed over {why}</source>
        <translation>轉同事接待 {why}</translation>
    </message>
    <message>
        <source>{staff} receives (after {waited})</source>
        <translation>工號 {staff} 接待（等候 {waited}）</translation>
    </message>
    <message>
        <source>answer found (after {waited})</source>
        <translation>確認完畢（用時 {waited}）</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>繼續接待</translation>
    </message>
    <message numerus="yes">
        <source>%n in</source>
        <translation>
            <numerusform>進來 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n out</source>
        <translation>
            <numerusform>離開 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>presumed left</source>
        <translation>推定已離開</translation>
    </message>
    <message>
        <source>This lane is not open. Choose another lane.</source>
        <translation>這個隊列沒有開放，請換一個。</translation>
    </message>
    <message>
        <source>The number of people must be between 1 and those concerned.</source>
        <translation>人數要在 1 和實際人數之間。</translation>
    </message>
    <message>
        <source>This is too long to keep. Shorten the text, please.</source>
        <translation>文字太長，請縮短。</translation>
    </message>
    <message>
        <source>This time has passed. Choose a later one.</source>
        <translation>這個時間已過，請選晚一點的時間。</translation>
    </message>
    <message>
        <source>This visitor has arrived already or was cancelled.</source>
        <translation>這位訪客已經到了，或預約已取消。</translation>
    </message>
    <message>
        <source>Nobody is waiting in your lanes.</source>
        <translation>您的隊列裡沒有人等候。</translation>
    </message>
    <message>
        <source>A colleague has just moved {label} on. Look at the present state and try again.</source>
        <translation>同事剛剛處理了 {label}，請看目前的狀態再試。</translation>
    </message>
    <message>
        <source>{label} is not waiting any more.</source>
        <translation>{label} 已經不在等候。</translation>
    </message>
    <message>
        <source>{label} has not been called. Call first.</source>
        <translation>{label} 還沒有叫號，請先叫號。</translation>
    </message>
    <message>
        <source>{label} has been called {calls} times. Mark as not come, or receive.</source>
        <translation>{label} 已叫號 {calls} 次，請過號或接待。</translation>
    </message>
    <message>
        <source>The {minutes} minutes for {label} are over. Take a new ticket.</source>
        <translation>{label} 的 {minutes} 分鐘保留時間已過，請重新取號。</translation>
    </message>
    <message>
        <source>The visitor waits in this lane already.</source>
        <translation>訪客已經在這個隊列裡等候。</translation>
    </message>
    <message>
        <source>There is no such visit.</source>
        <translation>沒有這次來訪。</translation>
    </message>
    <message>
        <source>{label} has ended already. Take a new ticket if there is something else.</source>
        <translation>{label} 已經結束；還有別的事請重新取號。</translation>
    </message>
    <message>
        <source>This cannot be done while the visit is: {now_name}.</source>
        <translation>目前是「{now_name}」狀態，不能這樣做。</translation>
    </message>
    <message>
        <source>Nothing is being checked for {label}.</source>
        <translation>{label} 沒有在確認。</translation>
    </message>
    <message>
        <source>{label} has not been received yet. Receive first, or mark as left.</source>
        <translation>{label} 還沒有接待，請先接待，或記為已離開。</translation>
    </message>
    <message>
        <source>Choose the host for {label} first.</source>
        <translation>請先為 {label} 選擇約見的人。</translation>
    </message>
    <message>
        <source>This host is not in the directory. Choose another.</source>
        <translation>通訊錄裡沒有這位受訪者，請另選。</translation>
    </message>
    <message>
        <source>{staff} is serving {label} already.</source>
        <translation>工號 {staff} 已經在接待 {label}。</translation>
    </message>
    <message>
        <source>Write down the reason first.</source>
        <translation>請先寫明原因。</translation>
    </message>
    <message>
        <source>{label} is with the office manager already; there is nobody further up.</source>
        <translation>{label} 已經轉到辦公室主任，沒有更上一級。</translation>
    </message>
    <message>
        <source>Badge {badge} has not come back yet. Take another badge.</source>
        <translation>訪客證 {badge} 還沒有收回，請換一張。</translation>
    </message>
    <message>
        <source>Type the number on the badge.</source>
        <translation>請輸入訪客證號碼。</translation>
    </message>
    <message>
        <source>Badge {badge} is not lent out.</source>
        <translation>訪客證 {badge} 沒有借出。</translation>
    </message>
    <message>
        <source>A lane needs one letter from A to Z for its tickets.</source>
        <translation>隊列需要一個 A 到 Z 的字母作號頭。</translation>
    </message>
    <message>
        <source>Give the lane a name.</source>
        <translation>請為隊列取個名稱。</translation>
    </message>
    <message>
        <source>The letter {code} belongs to another lane.</source>
        <translation>字母 {code} 已用於其他隊列。</translation>
    </message>
    <message>
        <source>{where}: the state of {detail} is not that of its last step.</source>
        <translation>{where}：{detail} 的狀態與最後一步不符。</translation>
    </message>
    <message>
        <source>{where}: the steps of {detail} have a gap.</source>
        <translation>{where}：{detail} 的步驟有缺口。</translation>
    </message>
</context>
</TS>
