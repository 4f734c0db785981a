<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Shell</name>
    <message>
        <source>All is well: {rows} journal rows verified.</source>
        <translation>一切正常：已核验 {rows} 条流水。</translation>
    </message>
    <message>
        <source>Backup written and test-restored: {file} ({size} bytes).</source>
        <translation>备份已写好并试恢复成功：{file}（{size} 字节）。</translation>
    </message>
    <message>
        <source>Restored from {file}.</source>
        <translation>已从 {file} 恢复。</translation>
    </message>
    <message>
        <source>The database from before is kept: {file}</source>
        <translation>原来的数据库保留在：{file}</translation>
    </message>
    <message>
        <source>Demo site ready in {folder}. Sign in with 1027, 1008 or 1001 and PIN {pin}.</source>
        <translation>演示站点已建在 {folder}。用工号 1027、1008 或 1001 登录，密码 {pin}。</translation>
    </message>
    <message>
        <source>{count} samples written.</source>
        <translation>已写出 {count} 份样张。</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>来访</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>受访人</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>Expected visitors</source>
        <translation>预计来访</translation>
    </message>
    <message>
        <source>Found items</source>
        <translation>拾得物</translation>
    </message>
    <message>
        <source>Lost reports</source>
        <translation>报失</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>认领</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>来电</translation>
    </message>
    <message>
        <source>Call sheets</source>
        <translation>外呼单</translation>
    </message>
    <message>
        <source>Duty calls</source>
        <translation>值班来电</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投诉建议</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
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
        <source>Things to lend</source>
        <translation>可借物品</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>会员</translation>
    </message>
    <message>
        <source>Fee accounts</source>
        <translation>缴费账户</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>销售单</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>报修</translation>
    </message>
    <message>
        <source>Welcome. Set up your front desk</source>
        <translation>欢迎，来设置您的前台</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>前台开张</translation>
    </message>
    <message>
        <source>One page, and the desk is open. Everything can be changed later.</source>
        <translation>填完这一页，前台就开张了。所有内容以后都能改。</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>单位名称</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Open Monday to Friday</source>
        <translation>周一至周五营业</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>Import mainland China&apos;s public holidays</source>
        <translation>导入大陆法定节假日与调休</translation>
    </message>
    <message>
        <source>I enter holidays myself</source>
        <translation>节假日由我自己填</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>法定节假日</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Your staff number</source>
        <translation>您的工号</translation>
    </message>
    <message>
        <source>PIN, 4 to 12 digits</source>
        <translation>密码，4 至 12 位数字</translation>
    </message>
    <message>
        <source>The PIN again</source>
        <translation>再输一次密码</translation>
    </message>
    <message>
        <source>Opening hours (empty: closed)</source>
        <translation>营业时间（留空为不营业）</translation>
    </message>
    <message>
        <source>The first manager</source>
        <translation>第一位经理</translation>
    </message>
    <message>
        <source>Customers may know the staff number, never the name.</source>
        <translation>客人可以知道工号，但不会知道姓名。</translation>
    </message>
    <message>
        <source>The two PINs differ. Type them again.</source>
        <translation>两次密码不一样，请重新输入。</translation>
    </message>
    <message>
        <source>General enquiries</source>
        <translation>综合咨询</translation>
    </message>
    <message>
        <source>Fees and payments</source>
        <translation>缴费</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>出了点问题</translation>
    </message>
    <message>
        <source>Nothing that was confirmed is lost. Please try again; if it happens again, tell your supervisor: {problem}</source>
        <translation>已确认的内容没有丢失。请再试一次；若再次出现，请告诉主管：{problem}</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>接待</translation>
    </message>
    <message>
        <source>Tea &amp; wait</source>
        <translation>茶水等候</translation>
    </message>
    <message>
        <source>Lost &amp; found</source>
        <translation>失物招领</translation>
    </message>
    <message>
        <source>Sales &amp; fees</source>
        <translation>售卖收费</translation>
    </message>
    <message>
        <source>Day close</source>
        <translation>日结</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>There is no screen to open the window on. Start it at the counter PC, or run ./desk tour for pictures.</source>
        <translation>没有可以打开窗口的屏幕。请在前台电脑上启动，或运行 ./desk tour 看图。</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>前台</translation>
    </message>
    <message>
        <source>Scan or search: number / name / phone / pinyin</source>
        <translation>扫码或搜索：单号 / 姓名 / 电话 / 拼音</translation>
    </message>
    <message>
        <source>Scan or search</source>
        <translation>扫码或搜索</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>暂离</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁屏</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Desk {number}</source>
        <translation>{number} 号台</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>工号 {number}</translation>
    </message>
    <message>
        <source>{month}/{day} {weekday}</source>
        <translation>{month}月{day}日 {weekday}</translation>
    </message>
    <message>
        <source>{date} (make-up working day)</source>
        <translation>{date}（调休上班）</translation>
    </message>
    <message>
        <source>{date} ({holiday})</source>
        <translation>{date}（{holiday}）</translation>
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
    <message>
        <source>Manual</source>
        <translation>使用说明</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>处处可用</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>本页</translation>
    </message>
    <message>
        <source>Nothing is known under {code}.</source>
        <translation>没有找到 {code} 对应的记录。</translation>
    </message>
    <message>
        <source>Hosts and messages</source>
        <translation>受访人与留言</translation>
    </message>
    <message>
        <source>Phrase book</source>
        <translation>规范用语</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>打印队列</translation>
    </message>
    <message>
        <source>Waiting-room board</source>
        <translation>等候厅大屏</translation>
    </message>
    <message>
        <source>Duty call</source>
        <translation>值班来电</translation>
    </message>
    <message>
        <source>Duty log</source>
        <translation>值班电话记录</translation>
    </message>
    <message>
        <source>Duty rota</source>
        <translation>值班表</translation>
    </message>
    <message>
        <source>Days away</source>
        <translation>不在岗日期</translation>
    </message>
    <message>
        <source>Emergency plan</source>
        <translation>应急预案</translation>
    </message>
    <message>
        <source>Hand-over and notes</source>
        <translation>交接与留言</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>帮助（F1）</translation>
    </message>
    <message>
        <source>First-day tour</source>
        <translation>新人导览</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>签退</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>The computer&apos;s clock shows {found}, but it was {expected} already. Times go on.</source>
        <translation>电脑时钟显示 {found}，但早已过了 {expected}。计时照常继续。</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>时钟没错</translation>
    </message>
    <message>
        <source>The public holidays of {year} are missing: deadlines would be wrong.</source>
        <translation>还没有 {year} 年的节假日，期限会算错。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Find a phrase</source>
        <translation>查找用语</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>用语</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>F1 Help</source>
        <translation>F1 帮助</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>Your day, tab by tab</source>
        <translation>一天的工作，都在这排标签</translation>
    </message>
    <message>
        <source>Ctrl and the number brings a tab. A badge says how many wait there; red means late.</source>
        <translation>Ctrl+数字切换标签。小标记是那里等着的数量，红色表示已超时。</translation>
    </message>
    <message>
        <source>The work of the tab</source>
        <translation>当前标签的工作</translation>
    </message>
    <message>
        <source>Lists at the left, the matter in hand in the middle. F2 takes in a visitor anywhere.</source>
        <translation>左边是清单，中间是手上的事。在任何地方按 F2 都能登记来访。</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>现在该做</translation>
    </message>
    <message>
        <source>The most pressing stands on top, with the words to say. F4 does it.</source>
        <translation>最急的排在最上面，连该说的话都写好了。按 F4 就办。</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>什么都能找</translation>
    </message>
    <message>
        <source>Scan a slip, or type a number, a name, a telephone number or pinyin initials: F3.</source>
        <translation>扫单据，或输入单号、姓名、电话、拼音首字母：F3。</translation>
    </message>
    <message>
        <source>Leaving the post</source>
        <translation>离开岗位</translation>
    </message>
    <message>
        <source>F11 when you go for a while, F12 locks the screen. Your staff number and PIN open it again.</source>
        <translation>暂离按 F11，锁屏按 F12；用工号和密码再打开。</translation>
    </message>
    <message>
        <source>All is kept</source>
        <translation>随时已保存</translation>
    </message>
    <message>
        <source>Everything is saved at once; papers on their way show here. F1 explains the screen.</source>
        <translation>每一步立即保存，打印情况也在这里。F1 说明当前页面。</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>结束导览</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>To work</source>
        <translation>开始工作</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>A demo takes 0 to 3660 days of history.</source>
        <translation>演示历史天数须在 0 至 3660 之间。</translation>
    </message>
    <message>
        <source>There is a site in {folder} already. Choose an empty folder with --data.</source>
        <translation>{folder} 里已经有站点。请用 --data 另选空文件夹。</translation>
    </message>
</context>
</TS>
