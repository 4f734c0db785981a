<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Reception</name>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Move {label} up to {whom}</source>
        <translation>{label} 升级至{whom}</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移主管</translation>
    </message>
    <message>
        <source>Void ticket {label}</source>
        <translation>作废号票 {label}</translation>
    </message>
    <message>
        <source>Void the ticket</source>
        <translation>作废号票</translation>
    </message>
    <message>
        <source>{label} has left?</source>
        <translation>{label} 已经离开？</translation>
    </message>
    <message>
        <source>It counts as given up before the matter was done.</source>
        <translation>将记为未办结、中途离开。</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>已离开</translation>
    </message>
    <message>
        <source>Show the phone number</source>
        <translation>查看完整电话</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Expected visitor</source>
        <translation>登记预约来访</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Appointment: is called earlier</source>
        <translation>已约好：到号可提前</translation>
    </message>
    <message>
        <source>Type a time such as 14:30.</source>
        <translation>请输入时间，例如 14:30。</translation>
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
        <translation>来意</translation>
    </message>
    <message>
        <source>Emergency: who is in the house</source>
        <translation>紧急情况：在场人员</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>打印名单</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>In the house</source>
        <translation>在场</translation>
    </message>
    <message>
        <source>Nobody is in the house</source>
        <translation>现在没有访客在场</translation>
    </message>
    <message>
        <source>Presumed to have left</source>
        <translation>推定已离开</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>再打印一份</translation>
    </message>
    <message>
        <source>The list is being printed</source>
        <translation>名单正在打印</translation>
    </message>
    <message>
        <source>People in the house</source>
        <translation>在场人数</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>火警</translation>
    </message>
    <message>
        <source>Ambulance</source>
        <translation>急救</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>报警</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>{time} 到</translation>
    </message>
    <message>
        <source>badge {badge}</source>
        <translation>访客证 {badge}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>称呼</translation>
    </message>
    <message>
        <source>As they say it; may stay empty</source>
        <translation>照客人说的写，可留空</translation>
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
        <translation>电话</translation>
    </message>
    <message>
        <source>Comes to see</source>
        <translation>约见</translation>
    </message>
    <message>
        <source>Name or department</source>
        <translation>姓名或部门</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Membership question</source>
        <translation>会籍咨询</translation>
    </message>
    <message>
        <source>Pay a fee</source>
        <translation>缴费</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>约见</translation>
    </message>
    <message>
        <source>Claim an item</source>
        <translation>认领失物</translation>
    </message>
    <message>
        <source>Asks the way</source>
        <translation>问路</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>See off {who}</source>
        <translation>送别 {who}</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Rise; sit down only after they have left.</source>
        <translation>起身相送，客人离开后再坐下。</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>办理结果</translation>
    </message>
    <message>
        <source>What came of it (Alt + number)</source>
        <translation>办理结果（Alt + 数字）</translation>
    </message>
    <message>
        <source>Left behind</source>
        <translation>遗留物品</translation>
    </message>
    <message>
        <source>Empty if nothing: goes to lost property</source>
        <translation>没有就留空；写下的转失物招领</translation>
    </message>
    <message>
        <source>Badge {badge} is back</source>
        <translation>访客证 {badge} 已收回</translation>
    </message>
    <message>
        <source>Still in the house (stays on the emergency list)</source>
        <translation>人还在场（保留在应急名单上）</translation>
    </message>
    <message>
        <source>Choose what came of the visit first.</source>
        <translation>请先选择办理结果。</translation>
    </message>
    <message>
        <source>Hand over {who}</source>
        <translation>把 {who} 转给同事</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>转同事接待</translation>
    </message>
    <message>
        <source>Introduce the colleague; then excuse yourself.</source>
        <translation>当面介绍同事，再向原来的客人致歉。</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>同事</translation>
    </message>
    <message>
        <source>Note for the colleague</source>
        <translation>给同事的说明</translation>
    </message>
    <message>
        <source>No colleague is at the post</source>
        <translation>没有同事在岗</translation>
    </message>
    <message>
        <source>Pass the visitor to another lane, or move it up.</source>
        <translation>可转其他队列，或上移主管。</translation>
    </message>
    <message>
        <source>counter {number}</source>
        <translation>{number} 号台</translation>
    </message>
    <message>
        <source>At the post</source>
        <translation>在岗</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>暂离</translation>
    </message>
    <message>
        <source>Pass {who} to another lane</source>
        <translation>把 {who} 转到其他队列</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>转队列</translation>
    </message>
    <message>
        <source>Same number, same place by time of arrival.</source>
        <translation>号码不变，按到访时间排位。</translation>
    </message>
    <message>
        <source>{who} to a host</source>
        <translation>{who} 约见同事</translation>
    </message>
    <message>
        <source>Waits for the host</source>
        <translation>等候约见</translation>
    </message>
    <message>
        <source>The host has been told</source>
        <translation>已告知对方</translation>
    </message>
    <message>
        <source>Choose the host first.</source>
        <translation>请先选择约见的人。</translation>
    </message>
    <message>
        <source>Returning visitor?</source>
        <translation>来过的客人？</translation>
    </message>
    <message>
        <source>Names and numbers already known appear here.</source>
        <translation>边输入边查找来过的客人，显示在这里。</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>不是这位</translation>
    </message>
    <message>
        <source>Tick when you have read it</source>
        <translation>看过后请打勾</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) this year</source>
        <translation>
            <numerusform>今年来访 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Please read first (from {staff})</source>
        <translation>请先阅读（工号 {staff} 留）</translation>
    </message>
    <message>
        <source>the supervisor</source>
        <translation>客服主管</translation>
    </message>
    <message>
        <source>the office manager</source>
        <translation>办公室主任</translation>
    </message>
    <message>
        <source>with {whom}</source>
        <translation>已转{whom}</translation>
    </message>
    <message>
        <source>Lane (Alt + number)</source>
        <translation>队列（Alt + 数字）</translation>
    </message>
    <message>
        <source>Nobody waits in this lane</source>
        <translation>这个队列没有人等候</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 人等候</numerusform>
        </translation>
    </message>
    <message>
        <source>about {low}-{high} min</source>
        <translation>约 {low}-{high} 分钟</translation>
    </message>
    <message>
        <source>Take and print ticket</source>
        <translation>取号并打印</translation>
    </message>
    <message>
        <source>Without printing</source>
        <translation>取号不打印</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>取号</translation>
    </message>
    <message>
        <source>New visitor</source>
        <translation>登记来访</translation>
    </message>
    <message>
        <source>Urgent: a colleague at once</source>
        <translation>加急：马上请同事</translation>
    </message>
    <message>
        <source>Agrees to surname on the public board</source>
        <translation>同意公共屏显示姓氏</translation>
    </message>
    <message>
        <source>Read the note about this visitor and tick it first.</source>
        <translation>请先阅读这位客人的提示并打勾。</translation>
    </message>
    <message>
        <source>Badge for {who}</source>
        <translation>{who} 的访客证</translation>
    </message>
    <message>
        <source>Lend and print insert</source>
        <translation>借出并打印</translation>
    </message>
    <message>
        <source>Number on the badge</source>
        <translation>访客证号码</translation>
    </message>
    <message>
        <source>Is badge {badge} back?</source>
        <translation>访客证 {badge} 收回了吗？</translation>
    </message>
    <message>
        <source>Badge returned</source>
        <translation>收回访客证</translation>
    </message>
    <message>
        <source>{who}: people in or out</source>
        <translation>{who}：人员进出</translation>
    </message>
    <message numerus="yes">
        <source>%n in the house now</source>
        <translation>
            <numerusform>现在在场 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>记下</translation>
    </message>
    <message>
        <source>Go out</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Come in</source>
        <translation>进来</translation>
    </message>
    <message>
        <source>People in or out</source>
        <translation>人员进出</translation>
    </message>
    <message>
        <source>Visitors not seen off</source>
        <translation>未送别的访客</translation>
    </message>
    <message>
        <source>{who} is urgent</source>
        <translation>{who} 加急</translation>
    </message>
    <message>
        <source>{who} has waited over {minutes}</source>
        <translation>{who}已等候超过{minutes}</translation>
    </message>
    <message>
        <source>{who} has waited nearly {minutes}</source>
        <translation>{who}等候快满{minutes}了</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>接待</translation>
    </message>
    <message>
        <source>Nobody is at your counter: receive them now</source>
        <translation>您的柜台没有客人：现在就接待</translation>
    </message>
    <message>
        <source>Bring a colleague, introduce them, apologise to the guest you serve and go on</source>
        <translation>请同事过来并作介绍，向正在接待的客人致歉后继续办理</translation>
    </message>
    <message>
        <source>{who}: say that it is still being checked</source>
        <translation>{who}：告知仍在核实</translation>
    </message>
    <message>
        <source>I have told them</source>
        <translation>已告知</translation>
    </message>
    <message>
        <source>I have the answer</source>
        <translation>已核实</translation>
    </message>
    <message>
        <source>Every {seconds} s; thank them for their patience</source>
        <translation>每 {seconds} 秒告知一次，并感谢耐心等候</translation>
    </message>
    <message>
        <source>{who} is coming: rise and greet</source>
        <translation>{who}正走来：起身问候</translation>
    </message>
    <message>
        <source>Thank them for waiting</source>
        <translation>感谢对方等候</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>重呼</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>过号</translation>
    </message>
    <message>
        <source>{who} has not come to the counter</source>
        <translation>{who}还没有到柜台</translation>
    </message>
    <message>
        <source>Is here after all</source>
        <translation>人已到</translation>
    </message>
    <message>
        <source>Expire</source>
        <translation>过期</translation>
    </message>
    <message>
        <source>{who} did not come to the call</source>
        <translation>{who}叫号未到</translation>
    </message>
    <message>
        <source>The ticket expires after {minutes} min</source>
        <translation>{minutes} 分钟后号票过期</translation>
    </message>
    <message>
        <source>Host told</source>
        <translation>已告知对方</translation>
    </message>
    <message>
        <source>Take a message</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>{host} is in: lead {who} there</source>
        <translation>{host}在：请引见{who}</translation>
    </message>
    <message>
        <source>Introduce them, offer a seat and tea, close the door quietly</source>
        <translation>作介绍、请坐、上茶，轻轻带上门</translation>
    </message>
    <message>
        <source>Led and introduced</source>
        <translation>已引见</translation>
    </message>
    <message>
        <source>Tell {host} that {who} is waiting</source>
        <translation>告知{host}：{who}在等</translation>
    </message>
    <message>
        <source>Explain it to the visitor; tea and newspapers meanwhile</source>
        <translation>向访客说明，请用茶、看报刊</translation>
    </message>
    <message>
        <source>Ring {host} now: {who} is urgent</source>
        <translation>马上给{host}打电话：{who}有急事</translation>
    </message>
    <message>
        <source>{host} is out: help {who} or take a message</source>
        <translation>{host}不在：协助{who}或留言</translation>
    </message>
    <message>
        <source>Apologise; name and number, and promise to pass it on</source>
        <translation>致歉，记下姓名和电话，答应转达</translation>
    </message>
    <message>
        <source>7/10 full, both hands, handle to the guest&apos;s right; newspapers at hand</source>
        <translation>七分满，双手奉上，杯把朝客人右手；递上报刊</translation>
    </message>
    <message>
        <source>Tea for {who}</source>
        <translation>给{who}上茶</translation>
    </message>
    <message>
        <source>{who} has arrived: greet and receive</source>
        <translation>{who}到了：问候并接待</translation>
    </message>
    <message>
        <source>{who} has arrived: nod, offer a seat and tea</source>
        <translation>{who}到了：点头示意，请坐上茶</translation>
    </message>
    <message>
        <source>Refill for {who}</source>
        <translation>{who}续茶</translation>
    </message>
    <message>
        <source>Last cup {time}, every {minutes} min</source>
        <translation>上次 {time}，每 {minutes} 分钟</translation>
    </message>
    <message>
        <source>Ask {host} how long it will be</source>
        <translation>再问{host}还要多久</translation>
    </message>
    <message>
        <source>Tea served</source>
        <translation>已上茶</translation>
    </message>
    <message>
        <source>Refilled</source>
        <translation>已续茶</translation>
    </message>
    <message>
        <source>{low}-{high} min</source>
        <translation>{low}–{high} 分钟</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s) today</source>
        <translation>
            <numerusform>今天来访 %n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting now</source>
        <translation>正在等候</translation>
    </message>
    <message>
        <source>Median wait</source>
        <translation>等候中位数</translation>
    </message>
    <message>
        <source>90 % waited at most</source>
        <translation>九成等候不超过</translation>
    </message>
    <message>
        <source>Received in time</source>
        <translation>及时接待</translation>
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
        <translation>在左侧选择访客</translation>
    </message>
    <message>
        <source>Hosts and messages</source>
        <translation>约见对象与留言</translation>
    </message>
    <message>
        <source>Who is in the house</source>
        <translation>在场人员</translation>
    </message>
    <message>
        <source>By staff number</source>
        <translation>按工号</translation>
    </message>
    <message>
        <source>Nobody has been served yet today</source>
        <translation>今天还没有办结的接待</translation>
    </message>
    <message>
        <source>Figures by staff number appear here.</source>
        <translation>各工号的接待数会显示在这里。</translation>
    </message>
    <message numerus="yes">
        <source>%n served</source>
        <translation>
            <numerusform>接待 %n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>on average</source>
        <translation>平均用时</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>加急</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>工号 {number}</translation>
    </message>
    <message>
        <source>host: {state}</source>
        <translation>对方{state}</translation>
    </message>
    <message numerus="yes">
        <source>tea %n time(s)</source>
        <translation>
            <numerusform>已上茶 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>{day} 的号</translation>
    </message>
    <message>
        <source>about: {record}</source>
        <translation>关联 {record}</translation>
    </message>
    <message>
        <source>to see {host}</source>
        <translation>约见 {host}</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预计来访</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>median wait {time}</source>
        <translation>等候中位数 {time}</translation>
    </message>
    <message>
        <source>Phrase copied</source>
        <translation>用语已复制</translation>
    </message>
    <message>
        <source>Ticket {label} is taken</source>
        <translation>已取号 {label}</translation>
    </message>
    <message>
        <source>The ticket is being printed</source>
        <translation>号票正在打印</translation>
    </message>
    <message>
        <source>The visitor will not come</source>
        <translation>预约的客人不来了</translation>
    </message>
    <message>
        <source>Not coming</source>
        <translation>不来了</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>排队</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>来访</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>在场</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>list</comment>
        <translation>已办</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>显示哪些</translation>
    </message>
    <message>
        <source>Lane: {lane}</source>
        <translation>队列：{lane}</translation>
    </message>
    <message>
        <source>all lanes</source>
        <translation>全部队列</translation>
    </message>
    <message>
        <source>All lanes</source>
        <translation>全部队列</translation>
    </message>
    <message>
        <source>This counter serves all lanes</source>
        <translation>本台办理全部队列</translation>
    </message>
    <message>
        <source>This counter serves {lane} only</source>
        <translation>本台只办理 {lane}</translation>
    </message>
    <message>
        <source>Close this counter</source>
        <translation>本台停办</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>叫号</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>过号</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>公共屏</translation>
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
        <translation>等候区的公共屏</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>现在没有人排队</translation>
    </message>
    <message>
        <source>Press {key} for a new visitor</source>
        <translation>按 {key} 登记来访</translation>
    </message>
    <message>
        <source>Nobody is expected today</source>
        <translation>今天没有预约</translation>
    </message>
    <message>
        <source>Nobody was seen off yet today</source>
        <translation>今天还没有送别的访客</translation>
    </message>
    <message>
        <source>waited {time}</source>
        <translation>等候了 {time}</translation>
    </message>
    <message>
        <source>Checking {time}</source>
        <translation>核实中 {time}</translation>
    </message>
    <message>
        <source>over {seconds} s, please tell the visitor</source>
        <translation>已超过 {seconds} 秒，请告知客户</translation>
    </message>
    <message>
        <source>receive now, or hand over to a colleague</source>
        <translation>请马上接待，或转同事接待</translation>
    </message>
    <message>
        <source>“{phrase}”</source>
        <translation>“{phrase}”</translation>
    </message>
    <message>
        <source>Print ticket</source>
        <translation>打印号票</translation>
    </message>
    <message>
        <source>Close: show the day</source>
        <translation>关闭，看今日情况</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>接待步骤</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Write everything down</source>
        <translation>随手记下每一件事</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>visit no. {number} this year</source>
        <translation>今年第 {number} 次来访</translation>
    </message>
    <message numerus="yes">
        <source>%n in the house</source>
        <translation>
            <numerusform>在场 %n 人</numerusform>
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
        <translation>访客</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等候</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>已叫号</translation>
    </message>
    <message>
        <source>Being served</source>
        <translation>接待中</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>核实中</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>暂搁</translation>
    </message>
    <message>
        <source>Waiting for the host</source>
        <translation>等候约见</translation>
    </message>
    <message>
        <source>With the host</source>
        <translation>会客中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>中途离开</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Elderly</source>
        <translation>长者</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>孕妇</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>行动不便</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>贵宾</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>已办妥</translation>
    </message>
    <message>
        <source>Met the host</source>
        <translation>已会见</translation>
    </message>
    <message>
        <source>Message left</source>
        <translation>已留言</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>已转办</translation>
    </message>
    <message>
        <source>To be followed up</source>
        <translation>需跟进</translation>
    </message>
    <message>
        <source>Refused with reason</source>
        <translation>说明原因未办</translation>
    </message>
    <message>
        <source>Gave up waiting</source>
        <translation>等候中离开</translation>
    </message>
    <message>
        <source>Greeted</source>
        <translation>问候</translation>
    </message>
    <message>
        <source>Seated, matter and name asked</source>
        <translation>请坐、问明来意</translation>
    </message>
    <message>
        <source>Tea</source>
        <translation>上茶</translation>
    </message>
    <message>
        <source>Reading matter</source>
        <translation>递上报刊</translation>
    </message>
    <message>
        <source>Told it is still being checked</source>
        <translation>告知还在核实</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已解答</translation>
    </message>
    <message>
        <source>Seen off</source>
        <translation>已送别</translation>
    </message>
    <message>
        <source>Introduced</source>
        <translation>已引见</translation>
    </message>
    <message>
        <source>Wait explained</source>
        <translation>已说明等候原因</translation>
    </message>
    <message>
        <source>Attention note read</source>
        <translation>已阅提示</translation>
    </message>
    <message>
        <source>Something left behind</source>
        <translation>有遗留物品</translation>
    </message>
    <message>
        <source>Rise, smile, greet first</source>
        <translation>起身、微笑、主动问候</translation>
    </message>
    <message>
        <source>Offer a seat; ask matter and name</source>
        <translation>请坐、问明来意与称呼</translation>
    </message>
    <message>
        <source>Serve tea (7/10 full, both hands)</source>
        <translation>上茶（七分满，双手奉上）</translation>
    </message>
    <message>
        <source>Handle / answer</source>
        <translation>办理 / 解答</translation>
    </message>
    <message>
        <source>Tell the host that someone waits</source>
        <translation>告知对方有客人在等</translation>
    </message>
    <message>
        <source>Lead there, introduce, close the door quietly</source>
        <translation>引路、介绍，轻轻带上门</translation>
    </message>
    <message>
        <source>See off, remind of belongings</source>
        <translation>送别、提醒随身物品</translation>
    </message>
    <message>
        <source>Back in front</source>
        <translation>回到队首</translation>
    </message>
    <message>
        <source>Finish &amp; see off</source>
        <translation>办结送别</translation>
    </message>
    <message>
        <source>Start checking timer</source>
        <translation>开始核实计时</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>Other lane</source>
        <translation>转其他队列</translation>
    </message>
    <message>
        <source>Set aside</source>
        <comment>verb</comment>
        <translation>暂搁</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续接待</translation>
    </message>
    <message>
        <source>To a host</source>
        <translation>约见同事</translation>
    </message>
    <message>
        <source>Led to the host</source>
        <translation>已引见入座</translation>
    </message>
    <message>
        <source>Lend a badge</source>
        <translation>借出访客证</translation>
    </message>
    <message>
        <source>Lend something</source>
        <translation>借出物品</translation>
    </message>
    <message>
        <source>Correct name or phone</source>
        <translation>更正称呼或电话</translation>
    </message>
    <message>
        <source>grace is over</source>
        <translation>超过保留时间</translation>
    </message>
    <message>
        <source>end of the day</source>
        <translation>当日结束</translation>
    </message>
    <message>
        <source>called by {staff}</source>
        <translation>工号 {staff} 叫号</translation>
    </message>
    <message>
        <source>checking begins</source>
        <translation>开始核实</translation>
    </message>
    <message>
        <source>waits for the host</source>
        <translation>等候约见</translation>
    </message>
    <message>
        <source>led to the host</source>
        <translation>引见入座</translation>
    </message>
    <message>
        <source>arrives, ticket {label}</source>
        <translation>到访取号 {label}</translation>
    </message>
    <message>
        <source>is here after all</source>
        <translation>过号后到场</translation>
    </message>
    <message>
        <source>to another lane: {why}</source>
        <translation>转其他队列 {why}</translation>
    </message>
    <message>
        <source>handed over {why}</source>
        <translation>转同事接待 {why}</translation>
    </message>
    <message>
        <source>{staff} receives (after {waited})</source>
        <translation>工号 {staff} 接待（等候 {waited}）</translation>
    </message>
    <message>
        <source>answer found (after {waited})</source>
        <translation>核实完毕（用时 {waited}）</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>继续接待</translation>
    </message>
    <message numerus="yes">
        <source>%n in</source>
        <translation>
            <numerusform>进来 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n out</source>
        <translation>
            <numerusform>离开 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>presumed left</source>
        <translation>推定已离开</translation>
    </message>
    <message>
        <source>This lane is not open. Choose another lane.</source>
        <translation>这个队列没有开放，请换一个。</translation>
    </message>
    <message>
        <source>The number of people must be between 1 and those concerned.</source>
        <translation>人数要在 1 和实际人数之间。</translation>
    </message>
    <message>
        <source>This is too long to keep. Shorten the text, please.</source>
        <translation>文字太长，请缩短。</translation>
    </message>
    <message>
        <source>This time has passed. Choose a later one.</source>
        <translation>这个时间已过，请选晚一些的时间。</translation>
    </message>
    <message>
        <source>This visitor has arrived already or was cancelled.</source>
        <translation>这位客人已经到了，或预约已取消。</translation>
    </message>
    <message>
        <source>Nobody is waiting in your lanes.</source>
        <translation>您的队列里没有人等候。</translation>
    </message>
    <message>
        <source>A colleague has just moved {label} on. Look at the present state and try again.</source>
        <translation>同事刚刚处理了 {label}，请看现在的状态再试。</translation>
    </message>
    <message>
        <source>{label} is not waiting any more.</source>
        <translation>{label} 已经不在等候。</translation>
    </message>
    <message>
        <source>{label} has not been called. Call first.</source>
        <translation>{label} 还没有叫号，请先叫号。</translation>
    </message>
    <message>
        <source>{label} has been called {calls} times. Mark as not come, or receive.</source>
        <translation>{label} 已叫号 {calls} 次，请过号或接待。</translation>
    </message>
    <message>
        <source>The {minutes} minutes for {label} are over. Take a new ticket.</source>
        <translation>{label} 的 {minutes} 分钟保留时间已过，请重新取号。</translation>
    </message>
    <message>
        <source>The visitor waits in this lane already.</source>
        <translation>客人已经在这个队列里等候。</translation>
    </message>
    <message>
        <source>There is no such visit.</source>
        <translation>没有这次来访。</translation>
    </message>
    <message>
        <source>{label} has ended already. Take a new ticket if there is something else.</source>
        <translation>{label} 已经结束；还有别的事请重新取号。</translation>
    </message>
    <message>
        <source>This cannot be done while the visit is: {now_name}.</source>
        <translation>现在是“{now_name}”状态，不能这样做。</translation>
    </message>
    <message>
        <source>Nothing is being checked for {label}.</source>
        <translation>{label} 没有在核实。</translation>
    </message>
    <message>
        <source>{label} has not been received yet. Receive first, or mark as left.</source>
        <translation>{label} 还没有接待，请先接待，或记为已离开。</translation>
    </message>
    <message>
        <source>Choose the host for {label} first.</source>
        <translation>请先为 {label} 选择约见的人。</translation>
    </message>
    <message>
        <source>This host is not in the directory. Choose another.</source>
        <translation>通讯录里没有这位被访人，请另选。</translation>
    </message>
    <message>
        <source>{staff} is serving {label} already.</source>
        <translation>工号 {staff} 已经在接待 {label}。</translation>
    </message>
    <message>
        <source>Write down the reason first.</source>
        <translation>请先写明原因。</translation>
    </message>
    <message>
        <source>{label} is with the office manager already; there is nobody further up.</source>
        <translation>{label} 已经转到办公室主任，没有更上一级。</translation>
    </message>
    <message>
        <source>Badge {badge} has not come back yet. Take another badge.</source>
        <translation>访客证 {badge} 还没有收回，请换一张。</translation>
    </message>
    <message>
        <source>Type the number on the badge.</source>
        <translation>请输入访客证号码。</translation>
    </message>
    <message>
        <source>Badge {badge} is not lent out.</source>
        <translation>访客证 {badge} 没有借出。</translation>
    </message>
    <message>
        <source>A lane needs one letter from A to Z for its tickets.</source>
        <translation>队列需要一个 A 到 Z 的字母作号头。</translation>
    </message>
    <message>
        <source>Give the lane a name.</source>
        <translation>请给队列起个名称。</translation>
    </message>
    <message>
        <source>The letter {code} belongs to another lane.</source>
        <translation>字母 {code} 已用于其他队列。</translation>
    </message>
    <message>
        <source>{where}: the state of {detail} is not that of its last step.</source>
        <translation>{where}：{detail} 的状态与最后一步不符。</translation>
    </message>
    <message>
        <source>{where}: the steps of {detail} have a gap.</source>
        <translation>{where}：{detail} 的步骤有缺口。</translation>
    </message>
</context>
</TS>
