<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>LostProperty</name>
    <message>
        <source>Put away: {item}</source>
        <translation>上架：{item}</translation>
    </message>
    <message>
        <source>A second person looks that it lies there, and confirms with their PIN.</source>
        <translation>由第二人当面核对已放好，并输入 PIN 确认。</translation>
    </message>
    <message>
        <source>Confirm with a second person</source>
        <translation>第二人确认</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>存放处</translation>
    </message>
    <message>
        <source>{item} lies in {place}</source>
        <translation>{item}已放在{place}</translation>
    </message>
    <message>
        <source>Hand to the police: {item}</source>
        <translation>交公安：{item}</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>已交出</translation>
    </message>
    <message>
        <source>Officer or reference</source>
        <translation>警员或接警编号</translation>
    </message>
    <message>
        <source>Dispose of: {item}</source>
        <translation>处置：{item}</translation>
    </message>
    <message>
        <source>Perishables and waste only, with two names. It can&apos;t be taken back.</source>
        <translation>只限易腐品和废弃物，须两人签名，不可撤回。</translation>
    </message>
    <message>
        <source>Dispose of it</source>
        <translation>处置</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>It is waste (a supervisor confirms)</source>
        <translation>属于废弃物（由主管确认）</translation>
    </message>
    <message>
        <source>More hidden features: {item}</source>
        <translation>补充隐藏特征：{item}</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>相机画面</translation>
    </message>
    <message>
        <source>Take a picture</source>
        <translation>用相机拍照</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>相机</translation>
    </message>
    <message>
        <source>Take another</source>
        <translation>重拍</translation>
    </message>
    <message>
        <source>Take the picture</source>
        <translation>拍照</translation>
    </message>
    <message>
        <source>The camera is being switched on …</source>
        <translation>正在打开相机……</translation>
    </message>
    <message>
        <source>Use this picture</source>
        <translation>用这张</translation>
    </message>
    <message>
        <source>Sharp and bright enough? Enter uses it, Backspace takes another.</source>
        <translation>够清楚、够亮吗？回车用这张，退格键重拍。</translation>
    </message>
    <message>
        <source>Space or Enter takes the picture.</source>
        <translation>按空格或回车拍照。</translation>
    </message>
    <message>
        <source>The camera shows nothing: it may be unplugged or used by another program.</source>
        <translation>相机没有画面：可能没插好，或正被别的程序使用。</translation>
    </message>
    <message>
        <source>Count the sealed valuables</source>
        <translation>清点封存贵重物品</translation>
    </message>
    <message>
        <source>Look at each envelope together with a second person. Takings are counted apart.</source>
        <translation>请与第二人逐个查看封袋；与营业款分开清点。</translation>
    </message>
    <message>
        <source>There, seal whole</source>
        <translation>在，封条完好</translation>
    </message>
    <message>
        <source>Seal broken</source>
        <translation>封条破损</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>No sealed valuables at the desk</source>
        <translation>前台没有封存的贵重物品</translation>
    </message>
    <message numerus="yes">
        <source>%n envelope(s) missing: tell the supervisor now</source>
        <translation>
            <numerusform>缺 %n 个封袋，请立即报告主管</numerusform>
        </translation>
    </message>
    <message>
        <source>Umbrella, wallet, phone …</source>
        <translation>雨伞、钱包、手机……</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>全部类别</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Month-day hour:minute, please</source>
        <translation>请按“月-日 时分”填写</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>再加一项</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>问什么</translation>
    </message>
    <message>
        <source>What is right</source>
        <translation>正确答案</translation>
    </message>
    <message>
        <source>Must fit</source>
        <translation>必须相符</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>第 {number} 问</translation>
    </message>
    <message>
        <source>Answer {number}</source>
        <translation>第 {number} 答</translation>
    </message>
    <message>
        <source>Something was found</source>
        <translation>拾得登记</translation>
    </message>
    <message>
        <source>Register and print the tag</source>
        <translation>登记并打印标签</translation>
    </message>
    <message>
        <source>Valuables and cash are sealed: enter the number of the seal.</source>
        <translation>贵重物品和现金须封存：请填写封条号。</translation>
    </message>
    <message>
        <source>Counted and sealed together: seal {seal}</source>
        <translation>双人清点封存：封条 {seal}</translation>
    </message>
    <message>
        <source>What is it</source>
        <translation>是什么物品</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>What anybody may see</source>
        <translation>人人可见的描述</translation>
    </message>
    <message>
        <source>Found where</source>
        <translation>拾获地点</translation>
    </message>
    <message>
        <source>Found when</source>
        <translation>拾获时间</translation>
    </message>
    <message>
        <source>Finder</source>
        <translation>拾获人</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>可不填</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>or staff number</source>
        <translation>或工号</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>封条号</translation>
    </message>
    <message>
        <source>Cash in it</source>
        <translation>内有现金</translation>
    </message>
    <message>
        <source>Valuable: counted and sealed by two</source>
        <translation>贵重：双人清点封存</translation>
    </message>
    <message>
        <source>Does not keep</source>
        <translation>易腐</translation>
    </message>
    <message>
        <source>Dangerous</source>
        <translation>危险</translation>
    </message>
    <message>
        <source>Hidden features (only the owner knows)</source>
        <translation>隐藏特征（只有物主知道）</translation>
    </message>
    <message>
        <source>{kept} of {needed}: with fewer, only a supervisor can release it</source>
        <translation>已有 {kept} 条，需 {needed} 条；不足时只能由主管放行</translation>
    </message>
    <message>
        <source>Enough to check an owner</source>
        <translation>足够核对物主</translation>
    </message>
    <message>
        <source>Something is missed</source>
        <translation>报失登记</translation>
    </message>
    <message>
        <source>Take the report</source>
        <translation>登记报失</translation>
    </message>
    <message>
        <source>What is missed</source>
        <translation>遗失什么</translation>
    </message>
    <message>
        <source>Lost where</source>
        <translation>遗失地点</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最后见到</translation>
    </message>
    <message>
        <source>Missed since</source>
        <translation>发现遗失</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>来访</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>来电</translation>
    </message>
    <message>
        <source>How it was reported</source>
        <translation>报失方式</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>In custody</source>
        <translation>保管中</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已认领</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>已移交</translation>
    </message>
    <message>
        <source>Days to return</source>
        <translation>认领天数</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Police, disposed</source>
        <translation>公安 / 处置</translation>
    </message>
    <message numerus="yes">
        <source>%n to the finder</source>
        <translation>
            <numerusform>还拾获人 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Register of left items</source>
        <translation>遗留物品登记表</translation>
    </message>
    <message>
        <source>Print the register</source>
        <translation>打印登记表</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Save as spreadsheet …</source>
        <translation>存为电子表格……</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>已保存：{name}</translation>
    </message>
    <message>
        <source>It can&apos;t be saved there: {problem}</source>
        <translation>无法保存到那里：{problem}</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>From a file …</source>
        <translation>选择文件……</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>从剪贴板</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>不用照片</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation>剪贴板里没有图片。</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>第 {number} 件</translation>
    </message>
    <message>
        <source>Split: {item}</source>
        <translation>分拆：{item}</translation>
    </message>
    <message>
        <source>Each part gets its own number, tag and date; the parcel&apos;s record ends.</source>
        <translation>每件有自己的编号、标签和期限；原包裹记录结束。</translation>
    </message>
    <message>
        <source>Split and print the tags</source>
        <translation>分拆并打印标签</translation>
    </message>
    <message>
        <source>One more part</source>
        <translation>再加一件</translation>
    </message>
    <message>
        <source>Transfer to the administration</source>
        <translation>移交人事行政部</translation>
    </message>
    <message>
        <source>Hand over and print the sheet</source>
        <translation>移交并打印移交单</translation>
    </message>
    <message>
        <source>Taken by (name or staff number)</source>
        <translation>接收人（姓名或工号）</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Desk, staff number {number}</source>
        <translation>前台 工号 {number}</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>行政部门</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) go</source>
        <translation>
            <numerusform>移交 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due for transfer</source>
        <translation>没有到期的物品</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>移交人</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Sign again</source>
        <translation>重签</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登记表</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Found at</source>
        <translation>拾获时间</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>Taken in by</source>
        <translation>接收工号</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经办</translation>
    </message>
    <message>
        <source>Claim slip</source>
        <translation>认领单号</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Items registered</source>
        <translation>登记件数</translation>
    </message>
    <message>
        <source>Returned to the owner</source>
        <translation>已认领</translation>
    </message>
    <message>
        <source>Passed on to the administration</source>
        <translation>移交行政</translation>
    </message>
    <message>
        <source>With the police</source>
        <translation>已交公安</translation>
    </message>
    <message>
        <source>Disposed of</source>
        <translation>已处置</translation>
    </message>
    <message>
        <source>Returned to the finder</source>
        <translation>已还拾获人</translation>
    </message>
    <message>
        <source>Days to return (median)</source>
        <translation>认领用时（中位天数）</translation>
    </message>
    <message>
        <source>misses {item}</source>
        <translation>报失：{item}</translation>
    </message>
    <message>
        <source>Found items not put away</source>
        <translation>拾获物品未上架</translation>
    </message>
    <message>
        <source>Sealed valuables not counted today</source>
        <translation>封存贵重物品今日未清点</translation>
    </message>
    <message>
        <source>Sealed valuables missing or broken</source>
        <translation>封存贵重物品缺失或破损</translation>
    </message>
    <message>
        <source>Sealed valuables, counted apart from takings</source>
        <translation>封存贵重物品（与营业款分开清点）</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) to the administration</source>
        <translation>
            <numerusform>%n 件物品待移交行政</numerusform>
        </translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>移交</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) to put away</source>
        <translation>
            <numerusform>%n 件物品待上架</numerusform>
        </translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>上架</translation>
    </message>
    <message numerus="yes">
        <source>%n sealed envelope(s): count them with the next shift</source>
        <translation>
            <numerusform>%n 个封存袋：与接班人一起清点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sealed envelope(s) missing or broken: a supervisor deals with it</source>
        <translation>
            <numerusform>%n 个封存袋缺失或破损：请主管处理</numerusform>
        </translation>
    </message>
    <message>
        <source>Count</source>
        <translation>清点</translation>
    </message>
    <message>
        <source>{item}: call the police, touch nothing more</source>
        <translation>{item}：请报警，勿再触碰</translation>
    </message>
    <message>
        <source>Hand to police</source>
        <translation>交公安</translation>
    </message>
    <message>
        <source>{item}: documents go to the police</source>
        <translation>{item}：证件应交公安</translation>
    </message>
    <message>
        <source>{item} does not keep</source>
        <translation>{item}不宜久存</translation>
    </message>
    <message>
        <source>{item}: cash above the limit, hand over at once</source>
        <translation>{item}：现金超限额，请立即移交</translation>
    </message>
    <message>
        <source>{item}: call a supervisor</source>
        <translation>{item}：请叫主管</translation>
    </message>
    <message>
        <source>Claims were refused twice; locked until {until}</source>
        <translation>两次认领不符，锁定至 {until}</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>{item} is claimed by two: a supervisor decides</source>
        <translation>{item}有两人认领，由主管裁定</translation>
    </message>
    <message>
        <source>{name} waits for news: {item}</source>
        <translation>{name}等候回音：{item}</translation>
    </message>
    <message>
        <source>Claim · {item}</source>
        <translation>认领 · {item}</translation>
    </message>
    <message>
        <source>Claimant&apos;s signature</source>
        <translation>认领人签字</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>核对特征</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>Print and hand back</source>
        <translation>打印交还</translation>
    </message>
    <message>
        <source>Please sign in the box</source>
        <translation>请在框内签名</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Withdraw the claim</source>
        <translation>撤回认领</translation>
    </message>
    <message>
        <source>Decide for this claimant</source>
        <translation>裁定给此人</translation>
    </message>
    <message>
        <source>Second claimant</source>
        <translation>另有人认领</translation>
    </message>
    <message>
        <source>Somebody else says it is theirs: a supervisor will decide</source>
        <translation>另一位客人也说是自己的：由主管裁定</translation>
    </message>
    <message>
        <source>Claimed by</source>
        <translation>认领人</translation>
    </message>
    <message>
        <source>I have received: {item}, {number}</source>
        <translation>本人已领回：{item}，{number}</translation>
    </message>
    <message>
        <source>Identity checked</source>
        <translation>身份已核对</translation>
    </message>
    <message>
        <source>Confirm return, print slip</source>
        <translation>确认交还并打印认领单</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>再打一份</translation>
    </message>
    <message>
        <source>finger, pen or mouse; the customer&apos;s screen shows it too</source>
        <translation>手指、手写笔或鼠标；客户屏同步显示</translation>
    </message>
    <message>
        <source>finger, pen or mouse</source>
        <translation>手指、手写笔或鼠标</translation>
    </message>
    <message>
        <source>Slip {number} is printed for both sides. Hand the item over with both hands.</source>
        <translation>认领单 {number} 已打印，双方各执一联；请双手递交物品。</translation>
    </message>
    <message>
        <source>Not matched</source>
        <translation>未能匹配</translation>
    </message>
    <message>
        <source>Say only that nothing matches; never which feature did not fit.</source>
        <translation>只说没有相符的物品，绝不说哪一项不符。</translation>
    </message>
    <message>
        <source>The claim was withdrawn</source>
        <translation>认领已撤回</translation>
    </message>
    <message>
        <source>Claimant {number}: {who}</source>
        <translation>认领人 {number}：{who}</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>第 {number} 问，共 {count} 问</translation>
    </message>
    <message>
        <source>Must fit: a contradiction here alone decides</source>
        <translation>必须相符：此项不符即不予认领</translation>
    </message>
    <message>
        <source>What the claimant says</source>
        <translation>认领人怎么说</translation>
    </message>
    <message>
        <source>In their words; “doesn&apos;t know” is an answer too</source>
        <translation>照原话录入；“不知道”也是回答</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>The claimant said</source>
        <translation>认领人说</translation>
    </message>
    <message>
        <source>Kept at intake (don&apos;t read it out)</source>
        <translation>登记时留存（勿念出）</translation>
    </message>
    <message>
        <source>Both are kept as they are. How do they fit?</source>
        <translation>两者均已留存，不能更改。是否相符？</translation>
    </message>
    <message>
        <source>claiming an item</source>
        <translation>认领物品</translation>
    </message>
    <message>
        <source>Claimant&apos;s name</source>
        <translation>认领人姓名</translation>
    </message>
    <message>
        <source>Document shown</source>
        <translation>出示证件</translation>
    </message>
    <message>
        <source>Last four signs</source>
        <translation>证件后四位</translation>
    </message>
    <message>
        <source>Comes for the owner</source>
        <translation>代领（受物主委托）</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>物主</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>委托凭据</translation>
    </message>
    <message>
        <source>Letter, message, call with the owner …</source>
        <translation>委托书、短信、与物主通话……</translation>
    </message>
    <message>
        <source>Paper copy stamped “void if copied again” before the claimant</source>
        <translation>证件复印件已当面加盖“再次复印无效”</translation>
    </message>
    <message>
        <source>Copy of the document …</source>
        <translation>证件影像……</translation>
    </message>
    <message>
        <source>Marked copy</source>
        <translation>已加水印的影像</translation>
    </message>
    <message>
        <source>Claimant</source>
        <translation>认领人</translation>
    </message>
    <message>
        <source>Open seal {seal} before the owner.</source>
        <translation>当物主面拆封 {seal}。</translation>
    </message>
    <message>
        <source>Hand it over with both hands, handle towards the owner.</source>
        <translation>交还时双手递送，柄朝向客户。</translation>
    </message>
    <message>
        <source>{question} ({verdict})</source>
        <translation>{question}（{verdict}）</translation>
    </message>
    <message>
        <source>{document} ending {signs}</source>
        <translation>{document} 后四位 {signs}</translation>
    </message>
    <message>
        <source>copy stamped “void if copied again”</source>
        <translation>已当面加盖“再次复印无效”</translation>
    </message>
    <message>
        <source>for {owner}, {authorisation}</source>
        <translation>代 {owner} 领取，{authorisation}</translation>
    </message>
    <message>
        <source>Unlock {item} for another claim</source>
        <translation>解锁{item}，允许再次认领</translation>
    </message>
    <message>
        <source>Decide for {name}</source>
        <translation>裁定给{name}</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>Release {item}</source>
        <translation>放行{item}</translation>
    </message>
    <message>
        <source>Released; the slip is printed</source>
        <translation>已交还，认领单已打印</translation>
    </message>
    <message>
        <source>The slip is printed</source>
        <translation>单据已打印</translation>
    </message>
    <message>
        <source>The bag tag is printed</source>
        <translation>标签已打印</translation>
    </message>
    <message>
        <source>Return to the finder: {item}</source>
        <translation>退还拾获人：{item}</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>已移交</translation>
    </message>
    <message>
        <source>Kept: the owner was told</source>
        <translation>已记录：已告知物主</translation>
    </message>
    <message>
        <source>{day} {place}</source>
        <translation>{day} {place}拾得</translation>
    </message>
    <message>
        <source>two claims</source>
        <translation>两人认领</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>dangerous</source>
        <translation>危险</translation>
    </message>
    <message>
        <source>valuable</source>
        <translation>贵重</translation>
    </message>
    <message>
        <source>not shelved</source>
        <translation>未上架</translation>
    </message>
    <message>
        <source>perishable</source>
        <translation>易腐</translation>
    </message>
    <message>
        <source>told</source>
        <translation>已告知</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Will be asked: {questions}</source>
        <translation>核对时要问：{questions}</translation>
    </message>
    <message>
        <source>No hidden features</source>
        <translation>没有隐藏特征</translation>
    </message>
    <message>
        <source>Told the owner</source>
        <translation>已告知物主</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>认领</translation>
    </message>
    <message>
        <source>Bag tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Where is it now</source>
        <translation>去向单</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Who held it</source>
        <translation>保管经过</translation>
    </message>
    <message>
        <source>May be missed by</source>
        <translation>可能的失主</translation>
    </message>
    <message>
        <source>Found {when}, {place}</source>
        <translation>{when} 拾于{place}</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with the claim</source>
        <translation>继续认领</translation>
    </message>
    <message>
        <source>More hidden features …</source>
        <translation>补充隐藏特征……</translation>
    </message>
    <message>
        <source>Split a parcel …</source>
        <translation>分拆包裹……</translation>
    </message>
    <message>
        <source>Hand to the police …</source>
        <translation>交公安……</translation>
    </message>
    <message>
        <source>Dispose of it …</source>
        <translation>处置……</translation>
    </message>
    <message>
        <source>Return to the finder …</source>
        <translation>退还拾获人……</translation>
    </message>
    <message>
        <source>put away</source>
        <translation>上架</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移位</translation>
    </message>
    <message>
        <source>The owner was told {when}</source>
        <translation>{when} 已告知物主</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Choose an item at the left, or scan its bag tag</source>
        <translation>请在左侧选择物品，或扫描标签</translation>
    </message>
    <message>
        <source>F5 something was found · F6 something is missed</source>
        <translation>F5 拾得登记 · F6 报失登记</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Left items</source>
        <translation>遗留物品登记</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>快件</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>借用</translation>
    </message>
    <message>
        <source>{label} left: {what}</source>
        <translation>{label} 遗留：{what}</translation>
    </message>
    <message>
        <source>Register it</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>拾得</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>报失</translation>
    </message>
    <message>
        <source>Number, word, name, phone, initials</source>
        <translation>编号、物品、姓名、电话、拼音首字母</translation>
    </message>
    <message>
        <source>Hand on batch</source>
        <translation>移交人事行政部</translation>
    </message>
    <message>
        <source>Month register</source>
        <translation>打印登记表</translation>
    </message>
    <message>
        <source>Show: {list}</source>
        <translation>显示：{list}</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>Try fewer letters.</source>
        <translation>请减少几个字再试。</translation>
    </message>
    <message>
        <source>Nobody misses anything</source>
        <translation>没有报失</translation>
    </message>
    <message>
        <source>Reports of losses stand here until their owner has an answer.</source>
        <translation>报失记录在失主得到答复前都在这里。</translation>
    </message>
    <message>
        <source>Half a month after it was found an item goes to the administration.</source>
        <translation>拾获满半个月无人认领的物品移交人事行政部。</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>暂无物品</translation>
    </message>
    <message>
        <source>Things handed in are registered with F5.</source>
        <translation>按 F5 登记拾得的物品。</translation>
    </message>
    <message>
        <source>Answer by {when}</source>
        <translation>{when} 前答复</translation>
    </message>
    <message>
        <source>May be this (never given out without a claim)</source>
        <translation>可能是以下物品（须经认领核对，不得直接交还）</translation>
    </message>
    <message>
        <source>Nothing found fits so far. New things are compared at once.</source>
        <translation>目前没有相符的物品；新登记的会立即比对。</translation>
    </message>
    <message>
        <source>Show the number</source>
        <translation>显示号码</translation>
    </message>
    <message>
        <source>Told: nothing yet</source>
        <translation>已告知：暂无消息</translation>
    </message>
    <message>
        <source>Close the report</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>来电</translation>
    </message>
    <message>
        <source>Lost between {since} and {until}</source>
        <translation>遗失于 {since} 至 {until}</translation>
    </message>
    <message>
        <source>Found elsewhere</source>
        <translation>已在别处找到</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>不再寻找</translation>
    </message>
    <message>
        <source>Reported by mistake</source>
        <translation>误报</translation>
    </message>
    <message>
        <source>Visit: {name}</source>
        <translation>来访：{name}</translation>
    </message>
    <message>
        <source>Call: {name}</source>
        <translation>来电：{name}</translation>
    </message>
    <message>
        <source>Out of: {item}</source>
        <translation>出自：{item}</translation>
    </message>
    <message>
        <source>Part: {item}</source>
        <translation>分件：{item}</translation>
    </message>
    <message>
        <source>Registered, not shelved yet</source>
        <translation>已登记，未上架</translation>
    </message>
    <message>
        <source>Being claimed</source>
        <translation>认领中</translation>
    </message>
    <message>
        <source>Claimed by two</source>
        <translation>两人认领</translation>
    </message>
    <message>
        <source>At the administration</source>
        <translation>在行政部门</translation>
    </message>
    <message>
        <source>Split into its parts</source>
        <translation>已分拆登记</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>交来</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>前台</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>公安</translation>
    </message>
    <message>
        <source>Its parts</source>
        <translation>分拆各件</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>相符</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>说不清</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>不符</translation>
    </message>
    <message>
        <source>same kind</source>
        <translation>同类</translation>
    </message>
    <message>
        <source>similar kind</source>
        <translation>近似类别</translation>
    </message>
    <message>
        <source>same colour</source>
        <translation>同色</translation>
    </message>
    <message>
        <source>similar colour</source>
        <translation>颜色相近</translation>
    </message>
    <message>
        <source>same make</source>
        <translation>同品牌</translation>
    </message>
    <message>
        <source>like words</source>
        <translation>描述相近</translation>
    </message>
    <message>
        <source>same place</source>
        <translation>同地点</translation>
    </message>
    <message>
        <source>time fits</source>
        <translation>时间吻合</translation>
    </message>
    <message>
        <source>same week</source>
        <translation>同一周内</translation>
    </message>
    <message>
        <source>To transfer</source>
        <translation>待移交</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>ID card</source>
        <translation>身份证</translation>
    </message>
    <message>
        <source>Passport or permit</source>
        <translation>护照 / 通行证</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>驾驶证</translation>
    </message>
    <message>
        <source>Membership card</source>
        <translation>会员卡</translation>
    </message>
    <message>
        <source>Another document</source>
        <translation>其他证件</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>黑色</translation>
    </message>
    <message>
        <source>White</source>
        <translation>白色</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>粉色</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>棕色</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>金色</translation>
    </message>
    <message>
        <source>Silver</source>
        <translation>银色</translation>
    </message>
    <message>
        <source>Several colours</source>
        <translation>多色</translation>
    </message>
    <message>
        <source>This item is not in the register.</source>
        <translation>登记表里没有这件物品。</translation>
    </message>
    <message>
        <source>This claim is not in the register.</source>
        <translation>没有这条认领记录。</translation>
    </message>
    <message>
        <source>This report is not in the register.</source>
        <translation>没有这条报失记录。</translation>
    </message>
    <message>
        <source>Please enter where it was found.</source>
        <translation>请填写拾获地点。</translation>
    </message>
    <message>
        <source>The number of pieces is between 1 and {most}.</source>
        <translation>件数应在 1 到 {most} 之间。</translation>
    </message>
    <message>
        <source>It can&apos;t have been found later than now.</source>
        <translation>拾获时间不能晚于现在。</translation>
    </message>
    <message>
        <source>It can&apos;t have been lost later than now.</source>
        <translation>遗失时间不能晚于现在。</translation>
    </message>
    <message>
        <source>The end of the time is before its beginning.</source>
        <translation>结束时间早于开始时间。</translation>
    </message>
    <message>
        <source>The amount can&apos;t be below zero.</source>
        <translation>金额不能小于零。</translation>
    </message>
    <message>
        <source>Please enter name and telephone, so that we can bring news.</source>
        <translation>请填写姓名和电话，以便回音。</translation>
    </message>
    <message>
        <source>Please enter the claimant&apos;s name.</source>
        <translation>请填写认领人姓名。</translation>
    </message>
    <message>
        <source>Please enter the last four signs of the document.</source>
        <translation>请填写证件后四位。</translation>
    </message>
    <message>
        <source>Please note what the owner gave as authorisation.</source>
        <translation>请注明物主的委托凭据。</translation>
    </message>
    <message>
        <source>Type what the claimant says first; “doesn&apos;t know” is an answer too.</source>
        <translation>请先录入认领人的回答；“不知道”也是回答。</translation>
    </message>
    <message>
        <source>That is too long: {longest} characters at most.</source>
        <translation>内容过长：最多 {longest} 字。</translation>
    </message>
    <message>
        <source>A hidden feature needs a question and an answer.</source>
        <translation>隐藏特征要有问题和答案。</translation>
    </message>
    <message>
        <source>At most {most} hidden features.</source>
        <translation>隐藏特征最多 {most} 条。</translation>
    </message>
    <message>
        <source>A second person has to confirm this with their PIN.</source>
        <translation>须由第二人输入 PIN 确认。</translation>
    </message>
    <message>
        <source>A supervisor has to release this with their PIN.</source>
        <translation>须由主管输入 PIN 放行。</translation>
    </message>
    <message>
        <source>No photo is kept of identity and bank cards.</source>
        <translation>证件和银行卡不留照片。</translation>
    </message>
    <message>
        <source>This picture is too large: {megapixels} megapixels at most.</source>
        <translation>图片过大：最多 {megapixels}00 万像素。</translation>
    </message>
    <message>
        <source>This is a {kind} file, not a picture. Take a photo of it, or save it as JPEG or PNG first.</source>
        <translation>这是 {kind} 文件，不是能读的图片。请拍照，或先另存为 JPEG 或 PNG。</translation>
    </message>
    <message>
        <source>This file is not a readable picture (JPEG, PNG, WebP, BMP or GIF).</source>
        <translation>这个文件不是可读的图片（JPEG、PNG、WebP、BMP 或 GIF）。</translation>
    </message>
    <message>
        <source>This item is no longer in custody: {state}.</source>
        <translation>这件物品已不在保管中：{state}。</translation>
    </message>
    <message>
        <source>That is not possible now: {now}.</source>
        <translation>目前不能这样做：{now}。</translation>
    </message>
    <message>
        <source>The desk does not hold this item: {holder}. Only whoever holds it can release it.</source>
        <translation>物品不在前台，现保管方：{holder}。只有现保管方可以交还。</translation>
    </message>
    <message>
        <source>Locked until {until} after refused claims. A supervisor can go on.</source>
        <translation>认领不符，已锁定至 {until}；主管可继续。</translation>
    </message>
    <message>
        <source>Two people claim this item. A supervisor decides first.</source>
        <translation>有两人认领，先由主管裁定。</translation>
    </message>
    <message>
        <source>This item is not claimed by two.</source>
        <translation>这件物品没有两人认领。</translation>
    </message>
    <message>
        <source>This claim is over.</source>
        <translation>这次认领已结束。</translation>
    </message>
    <message>
        <source>The features have to match before going on.</source>
        <translation>特征核对相符后才能继续。</translation>
    </message>
    <message>
        <source>Please record the claimant&apos;s identity first.</source>
        <translation>请先登记认领人身份。</translation>
    </message>
    <message>
        <source>This feature belongs to another item.</source>
        <translation>这条特征属于另一件物品。</translation>
    </message>
    <message>
        <source>The answer is recorded and can&apos;t be changed.</source>
        <translation>回答已记录，不能更改。</translation>
    </message>
    <message>
        <source>Type the claimant&apos;s answer before judging it.</source>
        <translation>请先录入认领人的回答再判断。</translation>
    </message>
    <message>
        <source>The verdict is recorded and can&apos;t be changed.</source>
        <translation>判断已记录，不能更改。</translation>
    </message>
    <message>
        <source>Please sign in the box; a dot or a short line is no signature.</source>
        <translation>请在框内签名；一个点或短线不算签名。</translation>
    </message>
    <message>
        <source>That is more ink than a signature. Please clear the box and sign again.</source>
        <translation>笔迹过多，请清空后重签。</translation>
    </message>
    <message>
        <source>Choose at least one item to transfer.</source>
        <translation>请至少选择一件移交。</translation>
    </message>
    <message>
        <source>Please enter who takes the items for the administration.</source>
        <translation>请填写行政部门接收人。</translation>
    </message>
    <message>
        <source>The desk disposes of perishables and waste only; the rest goes to the administration.</source>
        <translation>前台只处置易腐品和废弃物，其余移交行政部门。</translation>
    </message>
    <message>
        <source>Please give the reason.</source>
        <translation>请填写原因。</translation>
    </message>
    <message>
        <source>Please enter the officer or the reference of the police.</source>
        <translation>请填写警员或接警编号。</translation>
    </message>
    <message>
        <source>This site does not return items to their finder.</source>
        <translation>本站不将物品退还拾获人。</translation>
    </message>
    <message>
        <source>The time for the owner is not over yet: {due}.</source>
        <translation>物主认领期限未到：{due}。</translation>
    </message>
    <message>
        <source>A parcel is split into two parts at least.</source>
        <translation>分拆至少要有两件。</translation>
    </message>
    <message>
        <source>The parts hold less cash than the parcel did. Count it again together.</source>
        <translation>各件现金合计少于原包裹登记的现金，请两人重新清点。</translation>
    </message>
    <message>
        <source>Features are not added while somebody claims the item.</source>
        <translation>认领进行中不能增加特征。</translation>
    </message>
    <message>
        <source>This report is closed.</source>
        <translation>这条报失已结案。</translation>
    </message>
    <message>
        <source>Please enter where it is put.</source>
        <translation>请填写存放处。</translation>
    </message>
    <message>
        <source>There is nothing to print for this item.</source>
        <translation>这件物品没有可打印的去向单。</translation>
    </message>
    <message>
        <source>A found item was deleted: {where} {detail}</source>
        <translation>拾获物品记录被删除：{where} {detail}</translation>
    </message>
    <message>
        <source>A found item was altered: {where} {detail}</source>
        <translation>拾获物品记录被改动：{where} {detail}</translation>
    </message>
    <message>
        <source>The chain of custody has a gap: {where}, row {detail}</source>
        <translation>保管链有缺口：{where}，第 {detail} 行</translation>
    </message>
    <message>
        <source>Holder and chain of custody differ: {where} {detail}</source>
        <translation>保管人与保管链不一致：{where} {detail}</translation>
    </message>
    <message>
        <source>Released without a signed claim: {where} {detail}</source>
        <translation>没有签字认领却已交还：{where} {detail}</translation>
    </message>
    <message>
        <source>A signed claim was deleted: {where} {detail}</source>
        <translation>已签字的认领被删除：{where} {detail}</translation>
    </message>
    <message>
        <source>A signed claim was altered: {where} {detail}</source>
        <translation>已签字的认领被改动：{where} {detail}</translation>
    </message>
    <message>
        <source>The signature of a claim was deleted: {where} {detail}</source>
        <translation>认领签字被删除：{where} {detail}</translation>
    </message>
    <message>
        <source>A stroke of a signature was altered: {where}, {detail}</source>
        <translation>签字笔画被改动：{where}，{detail}</translation>
    </message>
    <message>
        <source>A signed transfer was altered: {where} {detail}</source>
        <translation>已签字的移交被改动：{where} {detail}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>due tomorrow</source>
        <translation>明日移交</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>今日移交</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Only for: {purpose}</source>
        <translation>仅供：{purpose}</translation>
    </message>
    <message>
        <source>Void if copied again</source>
        <translation>再次复印无效</translation>
    </message>
    <message>
        <source>That is not possible ({code}).</source>
        <translation>无法完成（{code}）。</translation>
    </message>
</context>
</TS>
