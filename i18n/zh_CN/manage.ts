<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Manage</name>
    <message>
        <source>A day that differs</source>
        <translation>特殊日期</translation>
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
        <source>Own day</source>
        <translation>自定日期</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation>法定节假日</translation>
    </message>
    <message>
        <source>Make-up working day</source>
        <translation>调休上班</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>开放时间</translation>
    </message>
    <message>
        <source>such as 10:00-16:00; empty: closed</source>
        <translation>例如 10:00-16:00；留空为不开放</translation>
    </message>
    <message>
        <source>Add a department</source>
        <translation>添加部门</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>分机</translation>
    </message>
    <message>
        <source>In the directory</source>
        <translation>列入通讯录</translation>
    </message>
    <message>
        <source>Erase {who}?</source>
        <translation>清除{who}的个人资料？</translation>
    </message>
    <message>
        <source>Name, telephone, words, signatures and papers of this person go, everywhere and for good.</source>
        <translation>此人的姓名、电话、留言、签名和单据将在所有地方永久清除。</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Still open: {matters}</source>
        <translation>尚未办结：{matters}</translation>
    </message>
    <message>
        <source>This cannot be taken back. Are you sure that {who} is to be erased?</source>
        <translation>此操作无法撤回。确定要清除{who}吗？</translation>
    </message>
    <message>
        <source>Look once more</source>
        <translation>请再看一眼</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>永久清除</translation>
    </message>
    <message>
        <source>Add a lane</source>
        <translation>添加队列</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>字母</translation>
    </message>
    <message>
        <source>Tickets that still wait at night carry over to the next day</source>
        <translation>夜间仍在等候的号票转到次日</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Never say</source>
        <translation>禁语</translation>
    </message>
    <message>
        <source>Word or turn of phrase</source>
        <translation>词语或说法</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因类别</translation>
    </message>
    <message>
        <source>Say instead</source>
        <translation>应说</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经办</translation>
    </message>
    <message>
        <source>From</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>To</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>History</source>
        <translation>变更记录</translation>
    </message>
    <message>
        <source>Never changed</source>
        <translation>从未改动</translation>
    </message>
    <message>
        <source>Add to the staff</source>
        <translation>添加员工</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a person</comment>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>入职日</translation>
    </message>
    <message>
        <source>First PIN</source>
        <translation>初始密码</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>再输一次密码</translation>
    </message>
    <message>
        <source>The two PINs are not the same.</source>
        <translation>两次输入的密码不一致。</translation>
    </message>
    <message>
        <source>Tell the PIN to this person alone; it is changed at the first sign-in.</source>
        <translation>密码只告诉本人，首次上岗登录时须更改。</translation>
    </message>
    <message>
        <source>Backups and checks</source>
        <translation>备份与检查</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Restore drill</source>
        <translation>还原演练</translation>
    </message>
    <message>
        <source>Check all data</source>
        <translation>检查全部数据</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>导出全部</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>No second place</source>
        <translation>不用第二存放处</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>备份时间</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>距今</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>A copy of each backup goes to {folder}.</source>
        <translation>每份备份都复制到 {folder}。</translation>
    </message>
    <message>
        <source>No second place: a broken disk would take the backups with it.</source>
        <translation>没有第二存放处：磁盘损坏时备份也会一起丢失。</translation>
    </message>
    <message>
        <source>Backup made and proved: {file}</source>
        <translation>备份完成并已验证：{file}</translation>
    </message>
    <message>
        <source>Backing up …</source>
        <translation>正在备份 …</translation>
    </message>
    <message>
        <source>{file} can be restored: {rows} rows, every one compared.</source>
        <translation>{file} 可以还原：{rows} 行，逐行核对无误。</translation>
    </message>
    <message>
        <source>Restoring into a scratch folder …</source>
        <translation>正在还原到临时文件夹 …</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>正在检查 …</translation>
    </message>
    <message>
        <source>{file} holds {rows} rows. It names people: keep it as safe as the data itself.</source>
        <translation>{file} 共 {rows} 行，含个人信息，请像数据本身一样妥善保管。</translation>
    </message>
    <message>
        <source>Exporting …</source>
        <translation>正在导出…</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>All is well: file, journal, attachments and every rule hold.</source>
        <translation>一切完好：文件、日志、附件和各项规则都通过检查。</translation>
    </message>
    <message numerus="yes">
        <source>%n problems found:</source>
        <translation>
            <numerusform>发现 %n 个问题：</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} 小时</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>第二存放处</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Hosts and departments</source>
        <translation>被访人与部门</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Host board</source>
        <translation>去向牌</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>被访人</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Ext.</source>
        <translation>分机</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>目前</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>未列入</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Open the goods</source>
        <translation>打开商品目录</translation>
    </message>
    <message>
        <source>Print price labels</source>
        <translation>打印价签</translation>
    </message>
    <message>
        <source>Goods and prices</source>
        <translation>商品与价格</translation>
    </message>
    <message>
        <source>Every product with its price, barcodes, tax, reorder point and photo; headings, suppliers, import from a file. A new price holds at every till at once and is kept with its reason.</source>
        <translation>每件商品的价格、条码、税率、补货点和照片，还有类别、供应商和从文件导入。新价格马上在各收银台生效，改价原因一并留存。</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>检查表</translation>
    </message>
    <message>
        <source>Edit the opening checklist</source>
        <translation>修改开门检查表</translation>
    </message>
    <message>
        <source>Open the kinds of fees</source>
        <translation>打开费用类型</translation>
    </message>
    <message>
        <source>Opening checklist</source>
        <translation>开门检查表</translation>
    </message>
    <message>
        <source>What is looked at before the till is opened, signed and printed each morning. A change holds from the next opening on. Managers write it.</source>
        <translation>每天开收银前逐项检查，签字并打印。改动从下次开门起用，由经理修改。</translation>
    </message>
    <message>
        <source>Before a fee is taken</source>
        <translation>收费之前</translation>
    </message>
    <message>
        <source>What must be ready stands with each kind of fee. Managers write it.</source>
        <translation>收费前要准备好的东西，写在每种费用里，由经理修改。</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>单据样式</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Make my own copy</source>
        <translation>建立自有版本</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Print a sample</source>
        <translation>打印样张</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>检查全部</translation>
    </message>
    <message>
        <source>Your copy: {path}</source>
        <translation>自有版本：{path}</translation>
    </message>
    <message>
        <source>A sample is on its way to the printer.</source>
        <translation>样张已送往打印机。</translation>
    </message>
    <message>
        <source>All forms are in order.</source>
        <translation>所有样式都没有问题。</translation>
    </message>
    <message>
        <source>Your copy is not used, the built-in form prints instead.</source>
        <translation>自有版本暂不使用，打印时用内置样式。</translation>
    </message>
    <message>
        <source>Your own copy. The picture follows the file as you save it.</source>
        <translation>自有版本。保存文件后，图片随之更新。</translation>
    </message>
    <message>
        <source>own</source>
        <translation>自有</translation>
    </message>
    <message numerus="yes">
        <source>%n own</source>
        <translation>
            <numerusform>自有 %n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>Health</source>
        <translation>运行状况</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查看</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>一切正常</translation>
    </message>
    <message numerus="yes">
        <source>%n need somebody</source>
        <translation>
            <numerusform>%n 项需要处理</numerusform>
        </translation>
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
        <source>Working day</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>休息日</translation>
    </message>
    <message>
        <source>Deadlines are counted in these hours.</source>
        <translation>各项时限按这些时间计算。</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>开放时间</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>不开放</translation>
    </message>
    <message>
        <source>Save the week</source>
        <translation>保存每周时间</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Days that differ</source>
        <translation>特殊日期</translation>
    </message>
    <message>
        <source>The coming days</source>
        <translation>接下来几天</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message numerus="yes">
        <source>%n days taken over</source>
        <translation>
            <numerusform>已导入 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Import {year}</source>
        <translation>导入{year}年节假日</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>Several times a day: 09:00-12:00 13:00-18:00. Empty: closed.</source>
        <translation>一天可写多段：09:00-12:00 13:00-18:00。留空为不开放。</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}至{last}</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>照常</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>操作日志</translation>
    </message>
    <message>
        <source>Nothing here can be changed.</source>
        <translation>此处内容不可更改。</translation>
    </message>
    <message>
        <source>Earlier acts</source>
        <translation>更早的操作</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Record no.</source>
        <translation>记录编号</translation>
    </message>
    <message>
        <source>This day</source>
        <translation>当天</translation>
    </message>
    <message>
        <source>Week up to it</source>
        <translation>截至当天一周</translation>
    </message>
    <message>
        <source>All up to it</source>
        <translation>截至当天全部</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间范围</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>柜台</translation>
    </message>
    <message>
        <source>Nothing was done that fits</source>
        <translation>没有符合条件的操作</translation>
    </message>
    <message>
        <source>Row {row} of desk {desk}</source>
        <translation>{desk} 号台第 {row} 行</translation>
    </message>
    <message>
        <source>The facts were erased with the person they named; the chain still holds.</source>
        <translation>内容已随当事人资料清除，日志链仍然完整。</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>操作详情</translation>
    </message>
    <message>
        <source>Every record</source>
        <translation>全部记录</translation>
    </message>
    <message>
        <source>Every action</source>
        <translation>全部操作</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Tickets carry the letter, such as A012.</source>
        <translation>号票以字母开头，例如 A012。</translation>
    </message>
    <message>
        <source>Waiting now</source>
        <translation>正在等候</translation>
    </message>
    <message>
        <source>Overnight</source>
        <translation>过夜</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Carries over</source>
        <translation>转到次日</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>当日作废</translation>
    </message>
    <message>
        <source>Out of use</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Never again</source>
        <translation>重新禁用</translation>
    </message>
    <message>
        <source>Allow this word</source>
        <translation>允许使用</translation>
    </message>
    <message>
        <source>allowed here</source>
        <translation>本单位允许</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>个人资料</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>查找人员</translation>
    </message>
    <message>
        <source>Name, initials or telephone</source>
        <translation>姓名、拼音首字母或电话</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Look for a person first</source>
        <translation>请先查找人员</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>导出给本人</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>立即清理</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>已写入：{path}</translation>
    </message>
    <message>
        <source>Looking at who may go …</source>
        <translation>正在核对可清除的人员 …</translation>
    </message>
    <message numerus="yes">
        <source>%n persons erased</source>
        <translation>
            <numerusform>已清除 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>The person is erased. Cases, figures and the journal&apos;s chain stay.</source>
        <translation>个人资料已清除。案件、统计和日志链保留。</translation>
    </message>
    <message>
        <source>Nobody of that name or number</source>
        <translation>没有找到此人</translation>
    </message>
    <message>
        <source>Time for keeping</source>
        <translation>保留期限</translation>
    </message>
    <message>
        <source>Visitors {visits} days, callers {calls} days, complaints and claims {cases} days after the last time. Whoever is past that is erased by a run.</source>
        <translation>自最后一次起：来访者 {visits} 天，来电者 {calls} 天，投诉与认领 {cases} 天。超过期限的，清理时一并清除。</translation>
    </message>
    <message>
        <source>Handing over writes a file for the person. Erasing removes name, telephone and words everywhere; backups lose them as they age out.</source>
        <translation>导出会生成交给本人的文件。清除会在所有地方去掉姓名、电话和留言；备份到期淘汰后也不再含有。</translation>
    </message>
    <message>
        <source>Phrase book</source>
        <translation>规范用语</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>用语</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>用语与禁语</translation>
    </message>
    <message>
        <source>Part of the book</source>
        <translation>用语分类</translation>
    </message>
    <message>
        <source>Find a phrase</source>
        <translation>查找用语</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>用语内容</translation>
    </message>
    <message>
        <source>Back to the built-in text</source>
        <translation>恢复内置用语</translation>
    </message>
    <message>
        <source>Nothing is known as {fact}. Use only the placeholders below.</source>
        <translation>没有 {fact} 这个占位符，请只用下面列出的。</translation>
    </message>
    <message>
        <source>Built in: {text}</source>
        <translation>内置：{text}</translation>
    </message>
    <message>
        <source>formal</source>
        <translation>正式</translation>
    </message>
    <message>
        <source>How it sounds</source>
        <translation>说出来是这样</translation>
    </message>
    <message>
        <source>Placeholders</source>
        <translation>占位符</translation>
    </message>
    <message>
        <source>A piece in [brackets] is left out when something in it is not known.</source>
        <translation>方括号 [ ] 里的部分，缺少资料时自动省略。</translation>
    </message>
    <message>
        <source>The whole book</source>
        <translation>全部用语</translation>
    </message>
    <message>
        <source>Own wording</source>
        <translation>自有用语</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Each desk has its own.</source>
        <translation>每个柜台各自设定。</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>测试页</translation>
    </message>
    <message>
        <source>Change the way</source>
        <translation>修改去向</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>打印队列</translation>
    </message>
    <message>
        <source>How it is reached</source>
        <translation>连接方式</translation>
    </message>
    <message>
        <source>Paper in it</source>
        <translation>所装纸张</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>单据样式</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>none: kept as PDF</source>
        <translation>无：存为 PDF</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Which form goes where</source>
        <translation>各单据送往哪台打印机</translation>
    </message>
    <message>
        <source>The test page is on its way to {name}.</source>
        <translation>测试页已送往 {name}。</translation>
    </message>
    <message>
        <source>Back to default</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Default: {value}</source>
        <translation>默认：{value}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>A change holds at once and is kept in the journal.</source>
        <translation>修改立即生效，并记入日志。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>参数设置</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>查找参数</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>单位资料</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Managers change what stands here.</source>
        <translation>此处内容由经理修改。</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>入职</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>重置密码</translation>
    </message>
    <message numerus="yes">
        <source>%n at work</source>
        <translation>
            <numerusform>在岗 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n away</source>
        <translation>
            <numerusform>离岗 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} cannot sign in any more. What {who} did stays in the journal.</source>
        <translation>{who}将不能再登录。{who}做过的操作仍留在日志里。</translation>
    </message>
    <message>
        <source>Out of service?</source>
        <translation>确定停用？</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Back in service</source>
        <translation>恢复使用</translation>
    </message>
    <message>
        <source>{state} since {time}</source>
        <translation>{state}，自 {time}</translation>
    </message>
    <message>
        <source>to be changed</source>
        <translation>待更改</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Claimant answered</source>
        <translation>认领人作答</translation>
    </message>
    <message>
        <source>Claimant identified</source>
        <translation>核对身份</translation>
    </message>
    <message>
        <source>Answer judged</source>
        <translation>判断答案</translation>
    </message>
    <message>
        <source>Claim matched</source>
        <translation>特征相符</translation>
    </message>
    <message>
        <source>Claim begun</source>
        <translation>开始认领</translation>
    </message>
    <message>
        <source>Claim refused</source>
        <translation>认领不符</translation>
    </message>
    <message>
        <source>Claim signed, item handed over</source>
        <translation>签字领取</translation>
    </message>
    <message>
        <source>Claim withdrawn</source>
        <translation>撤回认领</translation>
    </message>
    <message>
        <source>Sealed valuables counted</source>
        <translation>清点封存贵重物品</translation>
    </message>
    <message>
        <source>Disposed of</source>
        <translation>处置</translation>
    </message>
    <message>
        <source>Hidden feature added</source>
        <translation>补充特征</translation>
    </message>
    <message>
        <source>Locked after refusals</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>移动存放处</translation>
    </message>
    <message>
        <source>Claimant pointed to administration</source>
        <translation>引导至行政部门</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>登记物品</translation>
    </message>
    <message>
        <source>Decided between two claims</source>
        <translation>裁定争议</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>入库存放</translation>
    </message>
    <message>
        <source>Split into parts</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>Back to the finder</source>
        <translation>归还拾获人</translation>
    </message>
    <message>
        <source>Handed to the police</source>
        <translation>移交公安</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Register printed</source>
        <translation>打印登记表</translation>
    </message>
    <message>
        <source>Loss report closed</source>
        <translation>结束挂失</translation>
    </message>
    <message>
        <source>Loss report taken</source>
        <translation>登记挂失</translation>
    </message>
    <message>
        <source>Owner told</source>
        <translation>告知失主</translation>
    </message>
    <message>
        <source>Transfer signed</source>
        <translation>签字移交</translation>
    </message>
    <message>
        <source>Authority table changed</source>
        <translation>修改权限表</translation>
    </message>
    <message>
        <source>Blank form issued</source>
        <translation>发出空白单</translation>
    </message>
    <message>
        <source>Blank form void</source>
        <translation>空白单作废</translation>
    </message>
    <message>
        <source>Accepted by the department</source>
        <translation>部门接收</translation>
    </message>
    <message>
        <source>Answer from above</source>
        <translation>上级答复</translation>
    </message>
    <message>
        <source>Time exceeded</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Call-back due</source>
        <translation>应回访</translation>
    </message>
    <message>
        <source>Call-back sheet printed</source>
        <translation>打印回访单</translation>
    </message>
    <message>
        <source>Customer called back</source>
        <translation>回访客户</translation>
    </message>
    <message>
        <source>Called out</source>
        <translation>紧急呼叫</translation>
    </message>
    <message>
        <source>Cause entered</source>
        <translation>填写原因</translation>
    </message>
    <message>
        <source>Department chased</source>
        <translation>催办部门</translation>
    </message>
    <message>
        <source>Liability decided</source>
        <translation>责任认定</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>Case corrected</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Delegated by an authority</source>
        <translation>上级交办</translation>
    </message>
    <message>
        <source>Slip to the department</source>
        <translation>派单</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>保存草稿</translation>
    </message>
    <message>
        <source>On-site finding</source>
        <translation>现场认定</translation>
    </message>
    <message>
        <source>Joined to a matter</source>
        <translation>并入同一事件</translation>
    </message>
    <message>
        <source>Taken out of a matter</source>
        <translation>移出事件</translation>
    </message>
    <message>
        <source>Major declined</source>
        <translation>不认定为重大</translation>
    </message>
    <message>
        <source>Major proposed</source>
        <translation>建议认定重大</translation>
    </message>
    <message>
        <source>Monthly report filed</source>
        <translation>月报归档</translation>
    </message>
    <message>
        <source>Month frozen</source>
        <translation>月份锁定</translation>
    </message>
    <message>
        <source>Month announced</source>
        <translation>月报通报</translation>
    </message>
    <message>
        <source>Monthly report worded</source>
        <translation>编写月报</translation>
    </message>
    <message>
        <source>On-site date agreed</source>
        <translation>约定现场查看</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>转交</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Raised to major</source>
        <translation>升级为重大</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Refused with a reason</source>
        <translation>说明理由拒绝</translation>
    </message>
    <message>
        <source>Re-opened</source>
        <translation>重新办理</translation>
    </message>
    <message>
        <source>Customer answered</source>
        <translation>答复客户</translation>
    </message>
    <message>
        <source>Reported upwards</source>
        <translation>上报</translation>
    </message>
    <message>
        <source>Result entered</source>
        <translation>填写结果</translation>
    </message>
    <message>
        <source>Gone on with</source>
        <translation>继续办理</translation>
    </message>
    <message>
        <source>Daily review begun</source>
        <translation>开始每日检查</translation>
    </message>
    <message>
        <source>Daily review finished</source>
        <translation>完成每日检查</translation>
    </message>
    <message>
        <source>Line of the review settled</source>
        <translation>检查项处理完</translation>
    </message>
    <message>
        <source>Sample drawn</source>
        <translation>抽取回访样本</translation>
    </message>
    <message>
        <source>Severity set</source>
        <translation>认定等级</translation>
    </message>
    <message>
        <source>Customer signed</source>
        <translation>客户签字</translation>
    </message>
    <message>
        <source>Slip printed</source>
        <translation>打印受理单</translation>
    </message>
    <message>
        <source>Utility told</source>
        <translation>联系公用事业单位</translation>
    </message>
    <message>
        <source>Customer withdrew</source>
        <translation>客户撤回</translation>
    </message>
    <message>
        <source>Being worked on</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Utility changed</source>
        <translation>修改公用事业单位</translation>
    </message>
    <message>
        <source>Badge lent</source>
        <translation>借出访客牌</translation>
    </message>
    <message>
        <source>Badge returned</source>
        <translation>归还访客牌</translation>
    </message>
    <message>
        <source>Counter closed</source>
        <translation>关闭柜台</translation>
    </message>
    <message>
        <source>Counter opened</source>
        <translation>开启柜台</translation>
    </message>
    <message>
        <source>Lane changed</source>
        <translation>修改队列</translation>
    </message>
    <message>
        <source>Came into the house</source>
        <translation>进入场所</translation>
    </message>
    <message>
        <source>Left the house</source>
        <translation>离开场所</translation>
    </message>
    <message>
        <source>Presumed to have left</source>
        <translation>推定已离开</translation>
    </message>
    <message>
        <source>Expected visitor arrived</source>
        <translation>预约访客到达</translation>
    </message>
    <message>
        <source>Came back after a missed call</source>
        <translation>过号后回来</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>叫号</translation>
    </message>
    <message>
        <source>Carried over to the next day</source>
        <translation>转入次日</translation>
    </message>
    <message>
        <source>Something is being checked</source>
        <translation>查询中</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>接待完成</translation>
    </message>
    <message>
        <source>Emergency list printed</source>
        <translation>打印应急名单</translation>
    </message>
    <message>
        <source>Visitor announced</source>
        <translation>登记预约访客</translation>
    </message>
    <message>
        <source>Announced visit cancelled</source>
        <translation>取消预约</translation>
    </message>
    <message>
        <source>Ticket expired</source>
        <translation>号票过期</translation>
    </message>
    <message>
        <source>Handed over to a colleague</source>
        <translation>转交同事</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>挂起</translation>
    </message>
    <message>
        <source>Host was told</source>
        <translation>已通知被访人</translation>
    </message>
    <message>
        <source>Left without being served</source>
        <translation>未办理离开</translation>
    </message>
    <message>
        <source>Mark set (tea, greeting …)</source>
        <translation>记录服务（奉茶等）</translation>
    </message>
    <message>
        <source>Moved up the ladder</source>
        <translation>升级处理</translation>
    </message>
    <message>
        <source>Did not come when called</source>
        <translation>叫号未到</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>写备注</translation>
    </message>
    <message>
        <source>Called again</source>
        <translation>再次叫号</translation>
    </message>
    <message>
        <source>Service begun</source>
        <translation>开始接待</translation>
    </message>
    <message>
        <source>Ticket taken</source>
        <translation>取号</translation>
    </message>
    <message>
        <source>Moved to another lane</source>
        <translation>转到其他队列</translation>
    </message>
    <message>
        <source>Ticket void</source>
        <translation>号票作废</translation>
    </message>
    <message>
        <source>With the host</source>
        <translation>已见被访人</translation>
    </message>
    <message>
        <source>Rang off before the answer</source>
        <translation>对方挂断</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>接听</translation>
    </message>
    <message>
        <source>Put through</source>
        <translation>转接</translation>
    </message>
    <message>
        <source>Rang out</source>
        <translation>拨出</translation>
    </message>
    <message>
        <source>Call finished</source>
        <translation>通话结束</translation>
    </message>
    <message>
        <source>Kind of call set</source>
        <translation>设置来电类别</translation>
    </message>
    <message>
        <source>Call written down afterwards</source>
        <translation>补记来电</translation>
    </message>
    <message>
        <source>Something happened on the line</source>
        <translation>记录线路情况</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>未接</translation>
    </message>
    <message>
        <source>Answer promised</source>
        <translation>承诺回复</translation>
    </message>
    <message>
        <source>Rang</source>
        <translation>来电响铃</translation>
    </message>
    <message>
        <source>Became a call-back</source>
        <translation>转为回电</translation>
    </message>
    <message>
        <source>Ring counted</source>
        <translation>计铃声</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>催问</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已兑现</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Call sheet prepared</source>
        <translation>准备外呼单</translation>
    </message>
    <message>
        <source>Days away added</source>
        <translation>登记请假</translation>
    </message>
    <message>
        <source>Days away removed</source>
        <translation>取消请假</translation>
    </message>
    <message>
        <source>Order of the emergency plan changed</source>
        <translation>调整应急呼叫顺序</translation>
    </message>
    <message>
        <source>Emergency contact changed</source>
        <translation>修改应急联系人</translation>
    </message>
    <message>
        <source>Duty line handed over</source>
        <translation>交出值班电话</translation>
    </message>
    <message>
        <source>Note left</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>Note read</source>
        <translation>已读留言</translation>
    </message>
    <message>
        <source>Rota printed</source>
        <translation>打印值班表</translation>
    </message>
    <message>
        <source>Swap answered</source>
        <translation>答复换班</translation>
    </message>
    <message>
        <source>Swap asked for</source>
        <translation>申请换班</translation>
    </message>
    <message>
        <source>Duty line taken over</source>
        <translation>接过值班电话</translation>
    </message>
    <message>
        <source>Week of duty cleared</source>
        <translation>清空值班周</translation>
    </message>
    <message>
        <source>Week of duty set</source>
        <translation>安排值班周</translation>
    </message>
    <message>
        <source>Emergency plan started</source>
        <translation>启动应急预案</translation>
    </message>
    <message>
        <source>Agreed on working hours</source>
        <translation>约定工作时间答复</translation>
    </message>
    <message>
        <source>Contract marked as lapsed</source>
        <translation>标记合同到期</translation>
    </message>
    <message>
        <source>Pointed to the normal line</source>
        <translation>引导至日常电话</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Duty call taken</source>
        <translation>接值班来电</translation>
    </message>
    <message>
        <source>Time agreed</source>
        <translation>约定时间</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>归还</translation>
    </message>
    <message>
        <source>May be kept longer</source>
        <translation>延期归还</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>借出</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>遗失</translation>
    </message>
    <message>
        <source>Loan slip printed</source>
        <translation>打印借用单</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>交付</translation>
    </message>
    <message>
        <source>Back to the carrier</source>
        <translation>退回承运方</translation>
    </message>
    <message>
        <source>Parcel slip printed</source>
        <translation>打印代收单</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>代收</translation>
    </message>
    <message>
        <source>Host told</source>
        <translation>通知收件人</translation>
    </message>
    <message>
        <source>Turned up again</source>
        <translation>找回</translation>
    </message>
    <message>
        <source>Thing to lend changed</source>
        <translation>修改可借物品</translation>
    </message>
    <message>
        <source>Fault fixed</source>
        <translation>故障修复</translation>
    </message>
    <message>
        <source>Fault noticed</source>
        <translation>发现故障</translation>
    </message>
    <message>
        <source>Fault reported</source>
        <translation>报修</translation>
    </message>
    <message>
        <source>Result seen by the giver</source>
        <translation>布置人已确认</translation>
    </message>
    <message>
        <source>Task cancelled</source>
        <translation>取消任务</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>任务完成</translation>
    </message>
    <message>
        <source>Task given</source>
        <translation>布置任务</translation>
    </message>
    <message>
        <source>Task handed on</source>
        <translation>转交任务</translation>
    </message>
    <message>
        <source>Task seen</source>
        <translation>已看任务</translation>
    </message>
    <message>
        <source>Step noted</source>
        <translation>记录进展</translation>
    </message>
    <message>
        <source>Site founded</source>
        <translation>建立场所</translation>
    </message>
    <message>
        <source>Works here again</source>
        <translation>恢复在职</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>新增人员</translation>
    </message>
    <message>
        <source>Approval denied</source>
        <translation>批准被拒</translation>
    </message>
    <message>
        <source>Approval used</source>
        <translation>使用批准</translation>
    </message>
    <message>
        <source>Approved with the PIN</source>
        <translation>密码批准</translation>
    </message>
    <message>
        <source>Absence reported to the lead</source>
        <translation>离岗已报告</translation>
    </message>
    <message>
        <source>Back at the post</source>
        <translation>回到岗位</translation>
    </message>
    <message>
        <source>Staff record changed</source>
        <translation>修改人员</translation>
    </message>
    <message>
        <source>No longer works here</source>
        <translation>离职</translation>
    </message>
    <message>
        <source>Left the post</source>
        <translation>暂离岗位</translation>
    </message>
    <message>
        <source>Screen locked</source>
        <translation>锁定屏幕</translation>
    </message>
    <message>
        <source>Computer accepted</source>
        <translation>确认本机</translation>
    </message>
    <message>
        <source>PIN changed</source>
        <translation>修改密码</translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation>密码错误</translation>
    </message>
    <message>
        <source>PIN reset</source>
        <translation>重置密码</translation>
    </message>
    <message>
        <source>Presumed to have gone home</source>
        <translation>推定已下班</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Took the counter</source>
        <translation>接管柜台</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>新增客户</translation>
    </message>
    <message>
        <source>Person changed</source>
        <translation>修改客户</translation>
    </message>
    <message>
        <source>Consent given or taken back</source>
        <translation>同意事项变更</translation>
    </message>
    <message>
        <source>Person erased</source>
        <translation>删除个人资料</translation>
    </message>
    <message>
        <source>Person&apos;s data exported</source>
        <translation>导出个人资料</translation>
    </message>
    <message>
        <source>Records merged</source>
        <translation>合并记录</translation>
    </message>
    <message>
        <source>Note ended</source>
        <translation>结束提示</translation>
    </message>
    <message>
        <source>Hint read</source>
        <translation>已读提示</translation>
    </message>
    <message>
        <source>Hint written</source>
        <translation>添加提示</translation>
    </message>
    <message>
        <source>Personal data seen in full</source>
        <translation>查看完整资料</translation>
    </message>
    <message>
        <source>Merge undone</source>
        <translation>撤销合并</translation>
    </message>
    <message>
        <source>Word allowed again</source>
        <translation>恢复允许用词</translation>
    </message>
    <message>
        <source>Never-word changed</source>
        <translation>修改禁语</translation>
    </message>
    <message>
        <source>Phrase changed</source>
        <translation>修改用语</translation>
    </message>
    <message>
        <source>Department changed</source>
        <translation>修改部门</translation>
    </message>
    <message>
        <source>Private number shown</source>
        <translation>查看私人号码</translation>
    </message>
    <message>
        <source>Host changed</source>
        <translation>修改被访人</translation>
    </message>
    <message>
        <source>Host&apos;s state set</source>
        <translation>设置在位状态</translation>
    </message>
    <message>
        <source>Message passed on</source>
        <translation>转达留言</translation>
    </message>
    <message>
        <source>Message taken</source>
        <translation>记录留言</translation>
    </message>
    <message>
        <source>Drawer did not open</source>
        <translation>钱箱未打开</translation>
    </message>
    <message>
        <source>Drawer request too old</source>
        <translation>开箱请求过期</translation>
    </message>
    <message>
        <source>Drawer opened</source>
        <translation>打开钱箱</translation>
    </message>
    <message>
        <source>Said whether it came out</source>
        <translation>确认打印结果</translation>
    </message>
    <message>
        <source>Printing cancelled</source>
        <translation>取消打印</translation>
    </message>
    <message>
        <source>Printing failed</source>
        <translation>打印失败</translation>
    </message>
    <message>
        <source>Printed again</source>
        <translation>重新打印</translation>
    </message>
    <message>
        <source>Paper saved as PDF</source>
        <translation>单据另存为 PDF</translation>
    </message>
    <message>
        <source>Printer changed</source>
        <translation>修改打印机</translation>
    </message>
    <message>
        <source>Way of a form changed</source>
        <translation>修改单据打印设置</translation>
    </message>
    <message>
        <source>Restore drill held</source>
        <translation>恢复演练</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Own copy of a form made</source>
        <translation>复制单据样式</translation>
    </message>
    <message>
        <source>Sample of a form printed</source>
        <translation>打印样张</translation>
    </message>
    <message>
        <source>Everything exported</source>
        <translation>导出全部数据</translation>
    </message>
    <message>
        <source>Data checked as a whole</source>
        <translation>全面检查数据</translation>
    </message>
    <message>
        <source>Logo removed</source>
        <translation>删除标志</translation>
    </message>
    <message>
        <source>Logo set</source>
        <translation>设置标志</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>修改设置</translation>
    </message>
    <message>
        <source>File attached</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>Records tied together</source>
        <translation>关联记录</translation>
    </message>
    <message>
        <source>Opening hours set</source>
        <translation>设置营业时间</translation>
    </message>
    <message>
        <source>Special day set</source>
        <translation>设置特殊日</translation>
    </message>
    <message>
        <source>Special day taken back</source>
        <translation>取消特殊日</translation>
    </message>
    <message>
        <source>Public holidays imported</source>
        <translation>导入节假日</translation>
    </message>
    <message>
        <source>Closed over with a reason</source>
        <translation>说明理由后关闭</translation>
    </message>
    <message>
        <source>Checklist begun</source>
        <translation>开始检查表</translation>
    </message>
    <message>
        <source>Checklist changed</source>
        <translation>修改检查表</translation>
    </message>
    <message>
        <source>Checklist line ticked</source>
        <translation>勾选检查项</translation>
    </message>
    <message>
        <source>Checklist signed</source>
        <translation>检查表签字</translation>
    </message>
    <message>
        <source>Day closed</source>
        <translation>当日结束</translation>
    </message>
    <message>
        <source>Report printed</source>
        <translation>打印报表</translation>
    </message>
    <message>
        <source>Refund made</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Refund without receipt</source>
        <translation>无小票退款</translation>
    </message>
    <message>
        <source>Sale abandoned</source>
        <translation>放弃销售</translation>
    </message>
    <message>
        <source>Discount on the sale</source>
        <translation>整单折扣</translation>
    </message>
    <message>
        <source>Invoice noted</source>
        <translation>登记发票</translation>
    </message>
    <message>
        <source>Discount on a line</source>
        <translation>单品折扣</translation>
    </message>
    <message>
        <source>Line removed</source>
        <translation>删除商品行</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>付款完成</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>挂单</translation>
    </message>
    <message>
        <source>Payment asked for</source>
        <translation>发起收款</translation>
    </message>
    <message>
        <source>Payment cancelled</source>
        <translation>取消收款</translation>
    </message>
    <message>
        <source>Payment cleared up</source>
        <translation>确认收款状态</translation>
    </message>
    <message>
        <source>Price changed by hand</source>
        <translation>手工改价</translation>
    </message>
    <message>
        <source>Price brought up to date</source>
        <translation>更新价格</translation>
    </message>
    <message>
        <source>Quantity lowered</source>
        <translation>减少数量</translation>
    </message>
    <message>
        <source>Fetched back</source>
        <translation>取回挂单</translation>
    </message>
    <message>
        <source>Sale void</source>
        <translation>销售作废</translation>
    </message>
    <message>
        <source>Catalogue imported</source>
        <translation>导入商品</translation>
    </message>
    <message>
        <source>Category changed</source>
        <translation>修改分类</translation>
    </message>
    <message>
        <source>Count booked</source>
        <translation>盘点入账</translation>
    </message>
    <message>
        <source>Count entered</source>
        <translation>录入盘点</translation>
    </message>
    <message>
        <source>Line added to the count</source>
        <translation>增加盘点行</translation>
    </message>
    <message>
        <source>Count begun</source>
        <translation>开始盘点</translation>
    </message>
    <message>
        <source>Count sheet printed</source>
        <translation>打印盘点表</translation>
    </message>
    <message>
        <source>Count reported</source>
        <translation>盘点报告</translation>
    </message>
    <message>
        <source>Count sealed</source>
        <translation>封存盘点</translation>
    </message>
    <message>
        <source>Count void</source>
        <translation>盘点作废</translation>
    </message>
    <message>
        <source>Labels printed</source>
        <translation>打印价签</translation>
    </message>
    <message>
        <source>Labels asked for</source>
        <translation>申请价签</translation>
    </message>
    <message>
        <source>Order cancelled</source>
        <translation>取消订货</translation>
    </message>
    <message>
        <source>Order placed</source>
        <translation>下订单</translation>
    </message>
    <message>
        <source>Order printed</source>
        <translation>打印订货单</translation>
    </message>
    <message>
        <source>Price list printed</source>
        <translation>打印价目表</translation>
    </message>
    <message>
        <source>Product added</source>
        <translation>新增商品</translation>
    </message>
    <message>
        <source>Product changed</source>
        <translation>修改商品</translation>
    </message>
    <message>
        <source>Barcode added</source>
        <translation>添加条码</translation>
    </message>
    <message>
        <source>Barcode removed</source>
        <translation>删除条码</translation>
    </message>
    <message>
        <source>Photo set</source>
        <translation>设置照片</translation>
    </message>
    <message>
        <source>Price set</source>
        <translation>定价</translation>
    </message>
    <message>
        <source>Goods received</source>
        <translation>收货</translation>
    </message>
    <message>
        <source>Sold below zero</source>
        <translation>缺货销售</translation>
    </message>
    <message>
        <source>Goods moved</source>
        <translation>调拨</translation>
    </message>
    <message>
        <source>Goods written off</source>
        <translation>报损</translation>
    </message>
    <message>
        <source>Supplier changed</source>
        <translation>修改供应商</translation>
    </message>
    <message>
        <source>Shop tiles set</source>
        <translation>设置快捷商品</translation>
    </message>
    <message>
        <source>Bag accepted by finance</source>
        <translation>财务接收款袋</translation>
    </message>
    <message>
        <source>Bag disputed</source>
        <translation>款袋有争议</translation>
    </message>
    <message>
        <source>Bag packed</source>
        <translation>装袋</translation>
    </message>
    <message>
        <source>Bag sent</source>
        <translation>送出款袋</translation>
    </message>
    <message>
        <source>Dispute of a bag settled</source>
        <translation>款袋争议处理完</translation>
    </message>
    <message>
        <source>Count kept</source>
        <translation>保存清点</translation>
    </message>
    <message>
        <source>Counted again</source>
        <translation>重新清点</translation>
    </message>
    <message>
        <source>Cash taken to the safe</source>
        <translation>投入保险柜</translation>
    </message>
    <message>
        <source>Drawer opened without a sale</source>
        <translation>非销售开箱</translation>
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
        <source>Session closed</source>
        <translation>收银班次结束</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>停止收银</translation>
    </message>
    <message>
        <source>Difference explained</source>
        <translation>说明差额</translation>
    </message>
    <message>
        <source>Float differs</source>
        <translation>备用金不符</translation>
    </message>
    <message>
        <source>Till handed over</source>
        <translation>收银交接</translation>
    </message>
    <message>
        <source>Session opened</source>
        <translation>开始收银</translation>
    </message>
    <message>
        <source>Cash count sheet printed</source>
        <translation>打印清点单</translation>
    </message>
    <message>
        <source>Statement imported</source>
        <translation>导入对账单</translation>
    </message>
    <message>
        <source>Till added</source>
        <translation>新增收银台</translation>
    </message>
    <message>
        <source>X report read</source>
        <translation>读取 X 报表</translation>
    </message>
    <message>
        <source>Arrears exported</source>
        <translation>导出欠费</translation>
    </message>
    <message>
        <source>Bill added</source>
        <translation>新增账单</translation>
    </message>
    <message>
        <source>Bill cancelled</source>
        <translation>取消账单</translation>
    </message>
    <message>
        <source>Bills imported</source>
        <translation>导入账单</translation>
    </message>
    <message>
        <source>Preparation ticked</source>
        <translation>缴费准备完成</translation>
    </message>
    <message>
        <source>Fee settled</source>
        <translation>费用已缴</translation>
    </message>
    <message>
        <source>Fee open again</source>
        <translation>费用恢复未缴</translation>
    </message>
    <message>
        <source>Fee account changed</source>
        <translation>修改缴费账户</translation>
    </message>
    <message>
        <source>Fee account closed</source>
        <translation>关闭缴费账户</translation>
    </message>
    <message>
        <source>Fee account opened</source>
        <translation>开立缴费账户</translation>
    </message>
    <message>
        <source>Fee account opened again</source>
        <translation>恢复缴费账户</translation>
    </message>
    <message>
        <source>Fee type changed</source>
        <translation>修改费用类型</translation>
    </message>
    <message>
        <source>Member added</source>
        <translation>新增会员</translation>
    </message>
    <message>
        <source>Card blocked</source>
        <translation>冻结会员卡</translation>
    </message>
    <message>
        <source>Card replaced</source>
        <translation>补办会员卡</translation>
    </message>
    <message>
        <source>Balance carried over</source>
        <translation>转入余额</translation>
    </message>
    <message>
        <source>Member changed</source>
        <translation>修改会员</translation>
    </message>
    <message>
        <source>Balance given back</source>
        <translation>退还余额</translation>
    </message>
    <message>
        <source>Paid from the balance</source>
        <translation>余额消费</translation>
    </message>
    <message>
        <source>Top-up taken back</source>
        <translation>撤销充值</translation>
    </message>
    <message>
        <source>Topped up</source>
        <translation>充值</translation>
    </message>
    <message>
        <source>Card unblocked</source>
        <translation>解冻会员卡</translation>
    </message>
    <message>
        <source>Members imported</source>
        <translation>导入会员</translation>
    </message>
    <message>
        <source>Price class changed</source>
        <translation>修改价格等级</translation>
    </message>
    <message>
        <source>Free on the disk: {bytes}</source>
        <translation>磁盘可用空间：{bytes}</translation>
    </message>
    <message>
        <source>Size of the database: {bytes}</source>
        <translation>数据库大小：{bytes}</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>还没有备份</translation>
    </message>
    <message>
        <source>Last backup: {at} (kept: {count})</source>
        <translation>最近备份：{at}（保留 {count} 份）</translation>
    </message>
    <message>
        <source>No restore drill was held yet</source>
        <translation>还没做过还原演练</translation>
    </message>
    <message>
        <source>Last restore drill: {at}</source>
        <translation>最近还原演练：{at}</translation>
    </message>
    <message>
        <source>The restore drill of {at} failed: {file}</source>
        <translation>{at} 的还原演练失败：{file}</translation>
    </message>
    <message>
        <source>The data was never checked as a whole</source>
        <translation>数据从未全面检查</translation>
    </message>
    <message>
        <source>Data checked and found whole: {at}</source>
        <translation>数据检查完好：{at}</translation>
    </message>
    <message>
        <source>The check of {at} found {count} problems</source>
        <translation>{at} 的检查发现 {count} 个问题</translation>
    </message>
    <message>
        <source>Papers that wait: {count}</source>
        <translation>待打印单据：{count}</translation>
    </message>
    <message>
        <source>Print queue empty, printers in use: {count}</source>
        <translation>打印队列为空，使用中的打印机：{count}</translation>
    </message>
    <message>
        <source>No printer is set up: papers are kept as PDF</source>
        <translation>尚未设置打印机：单据存为 PDF</translation>
    </message>
    <message>
        <source>Clock: {at} ({zone})</source>
        <translation>时钟：{at}（{zone}）</translation>
    </message>
    <message>
        <source>The clock shows {found}, but it was {expected} already</source>
        <translation>时钟显示 {found}，但实际已到 {expected}</translation>
    </message>
    <message>
        <source>Public holidays are known up to {year}</source>
        <translation>节假日已有至 {year} 年</translation>
    </message>
    <message>
        <source>The public holidays of {year} are missing</source>
        <translation>缺少 {year} 年节假日</translation>
    </message>
    <message>
        <source>Equipment faults not fixed: {count} ({what})</source>
        <translation>未修复的设备故障：{count}（{what}）</translation>
    </message>
    <message>
        <source>No equipment fault is open</source>
        <translation>没有未修复的设备故障</translation>
    </message>
    <message>
        <source>Journal: {rows} acts</source>
        <translation>操作日志：{rows} 条</translation>
    </message>
    <message>
        <source>Program {program}, data format {schema}</source>
        <translation>程序 {program}，数据格式 {schema}</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>来访</translation>
    </message>
    <message>
        <source>Expected visitor</source>
        <translation>预约来访</translation>
    </message>
    <message>
        <source>Visitor badge</source>
        <translation>访客证</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Emergency list</source>
        <translation>紧急名单</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Staff member</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>被访人</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Report upwards</source>
        <translation>上报</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>来电</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Daily review</source>
        <translation>每日复核</translation>
    </message>
    <message>
        <source>Duty call</source>
        <translation>值班来电</translation>
    </message>
    <message>
        <source>Week of duty</source>
        <translation>值班周</translation>
    </message>
    <message>
        <source>Hand-over of the duty line</source>
        <translation>值班电话交接</translation>
    </message>
    <message>
        <source>Contact of the emergency plan</source>
        <translation>应急预案联系人</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>快件</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>借用</translation>
    </message>
    <message>
        <source>Thing to lend</source>
        <translation>可借物品</translation>
    </message>
    <message>
        <source>Found item</source>
        <translation>拾得物品</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>认领</translation>
    </message>
    <message>
        <source>Loss report</source>
        <translation>挂失</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Heading of goods</source>
        <translation>商品类别</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Delivery of goods</source>
        <translation>到货</translation>
    </message>
    <message>
        <source>Order to a supplier</source>
        <translation>订货单</translation>
    </message>
    <message>
        <source>Count of goods</source>
        <translation>商品盘点</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>价目表</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>会员</translation>
    </message>
    <message>
        <source>Price class</source>
        <translation>价格类别</translation>
    </message>
    <message>
        <source>Fee account</source>
        <translation>缴费账户</translation>
    </message>
    <message>
        <source>Fee type</source>
        <translation>收费项目</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>收银台</translation>
    </message>
    <message>
        <source>Till session</source>
        <translation>收银班次</translation>
    </message>
    <message>
        <source>Cash move</source>
        <translation>现金出入</translation>
    </message>
    <message>
        <source>Z report</source>
        <translation>日结单</translation>
    </message>
    <message>
        <source>Bag to finance</source>
        <translation>上交款袋</translation>
    </message>
    <message>
        <source>Authority table</source>
        <translation>权限表</translation>
    </message>
    <message>
        <source>Public utility</source>
        <translation>公用事业单位</translation>
    </message>
    <message>
        <source>Blank form</source>
        <translation>空白单</translation>
    </message>
    <message>
        <source>Call sheet</source>
        <translation>外呼单</translation>
    </message>
    <message>
        <source>Register of left items</source>
        <translation>遗留物品登记表</translation>
    </message>
    <message>
        <source>Count of sealed valuables</source>
        <translation>封存物品清点</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>检查表</translation>
    </message>
    <message>
        <source>Closed over</source>
        <translation>带原因关闭</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Cash drawer</source>
        <translation>钱箱</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Attached file</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>打印单据</translation>
    </message>
    <message>
        <source>Way of a form</source>
        <translation>单据去向</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>工作日历</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>迎客</translation>
    </message>
    <message>
        <source>Two guests, colleagues</source>
        <translation>两位客人与同事</translation>
    </message>
    <message>
        <source>To see a host</source>
        <translation>会见</translation>
    </message>
    <message>
        <source>Tea and waiting</source>
        <translation>茶水与等候</translation>
    </message>
    <message>
        <source>On the telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Outside hours</source>
        <translation>值班时间</translation>
    </message>
    <message>
        <source>What we cannot do</source>
        <translation>不能办到的事</translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation>致歉</translation>
    </message>
    <message>
        <source>Complaints, suggestions</source>
        <translation>投诉与建议</translation>
    </message>
    <message>
        <source>Lost things</source>
        <translation>失物</translation>
    </message>
    <message>
        <source>Goods and fees</source>
        <translation>售卖与收费</translation>
    </message>
    <message>
        <source>Good-bye</source>
        <translation>送客</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>推诿</translation>
    </message>
    <message>
        <source>Impatience</source>
        <translation>不耐烦</translation>
    </message>
    <message>
        <source>Contempt</source>
        <translation>轻蔑</translation>
    </message>
    <message>
        <source>Vagueness</source>
        <translation>含糊</translation>
    </message>
    <message>
        <source>Filler</source>
        <translation>口头禅</translation>
    </message>
    <message>
        <source>Slang</source>
        <translation>俚语</translation>
    </message>
    <message>
        <source>Wrong address</source>
        <translation>称呼不当</translation>
    </message>
    <message>
        <source>form of address</source>
        <translation>称呼</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>客人</translation>
    </message>
    <message>
        <source>greeting</source>
        <translation>问候</translation>
    </message>
    <message>
        <source>season</source>
        <translation>时令</translation>
    </message>
    <message>
        <source>wish of the season</source>
        <translation>节日祝福</translation>
    </message>
    <message>
        <source>site</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>host</source>
        <translation>被访人</translation>
    </message>
    <message>
        <source>colleague</source>
        <translation>同事</translation>
    </message>
    <message>
        <source>department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>staff number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>ticket or slip number</source>
        <translation>单号</translation>
    </message>
    <message>
        <source>counter</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>thing</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>how far it is</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>read back</source>
        <translation>复述</translation>
    </message>
    <message>
        <source>result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>The site</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Staff and screen</source>
        <translation>员工与屏幕</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>Tasks and reports</source>
        <translation>任务与上报</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>接待</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>候客区</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>值班</translation>
    </message>
    <message>
        <source>Parcels and loans</source>
        <translation>快件与借用</translation>
    </message>
    <message>
        <source>Lost property</source>
        <translation>失物招领</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>售卖</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>Members and fees</source>
        <translation>会员与收费</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Opening and closing</source>
        <translation>开闭店</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>h</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Roll of 80 mm</source>
        <translation>80 毫米纸卷</translation>
    </message>
    <message>
        <source>Sheet of A5</source>
        <translation>A5 纸</translation>
    </message>
    <message>
        <source>Not rounded</source>
        <translation>不取整</translation>
    </message>
    <message>
        <source>Two side by side</source>
        <translation>双语并列</translation>
    </message>
    <message>
        <source>In turn</source>
        <translation>轮流显示</translation>
    </message>
    <message>
        <source>The site&apos;s alone</source>
        <translation>仅单位语言</translation>
    </message>
    <message>
        <source>The visitor&apos;s as well</source>
        <translation>加上来访者语言</translation>
    </message>
    <message>
        <source>Sell, and count tonight</source>
        <translation>照常销售，当晚盘点</translation>
    </message>
    <message>
        <source>Refuse the sale</source>
        <translation>不允许销售</translation>
    </message>
    <message>
        <source>Yuan (CNY)</source>
        <translation>人民币（CNY）</translation>
    </message>
    <message>
        <source>New Taiwan dollar (TWD)</source>
        <translation>新台币（TWD）</translation>
    </message>
    <message>
        <source>Hong Kong dollar (HKD)</source>
        <translation>港元（HKD）</translation>
    </message>
    <message>
        <source>Pataca (MOP)</source>
        <translation>澳门元（MOP）</translation>
    </message>
    <message>
        <source>US dollar (USD)</source>
        <translation>美元（USD）</translation>
    </message>
    <message>
        <source>Euro (EUR)</source>
        <translation>欧元（EUR）</translation>
    </message>
    <message>
        <source>Keep found things at the desk</source>
        <translation>失物在前台保管</translation>
    </message>
    <message>
        <source>Then they go to the administration department; the finding day does not count.</source>
        <translation>期满移交行政部，拾得当天不计。</translation>
    </message>
    <message>
        <source>Announce the transfer before</source>
        <translation>移交前预告</translation>
    </message>
    <message>
        <source>Days before a thing has to go to administration.</source>
        <translation>提前这些天提示。</translation>
    </message>
    <message>
        <source>Hidden features at intake</source>
        <translation>登记的隐蔽特征数</translation>
    </message>
    <message>
        <source>So many are asked at a claim; with fewer a supervisor releases.</source>
        <translation>认领时逐项询问；不足时由主管放行。</translation>
    </message>
    <message>
        <source>Refused claims that lock an item</source>
        <translation>几次认领不符即锁定</translation>
    </message>
    <message>
        <source>So many, and a supervisor is called.</source>
        <translation>达到次数，物品锁定并通知主管。</translation>
    </message>
    <message>
        <source>A locked item stays locked</source>
        <translation>锁定时长</translation>
    </message>
    <message>
        <source>Nobody may claim it meanwhile.</source>
        <translation>期间不接受认领。</translation>
    </message>
    <message>
        <source>Put a found thing away within</source>
        <translation>入库时限</translation>
    </message>
    <message>
        <source>And have a second person confirm it.</source>
        <translation>须由第二人确认。</translation>
    </message>
    <message>
        <source>Found cash that goes on at once</source>
        <translation>现金即交限额</translation>
    </message>
    <message>
        <source>From this amount on it does not stay at the desk.</source>
        <translation>达到此金额的拾得现金不留在前台。</translation>
    </message>
    <message>
        <source>Look again at a loss report after</source>
        <translation>挂失回访</translation>
    </message>
    <message>
        <source>Days until whoever misses something hears from us.</source>
        <translation>过这些天向失主回复进展。</translation>
    </message>
    <message>
        <source>Found identity papers go to the police</source>
        <translation>拾得证件交公安</translation>
    </message>
    <message>
        <source>Instead of to the administration department.</source>
        <translation>而不是交行政部。</translation>
    </message>
    <message>
        <source>The finder may have it back</source>
        <translation>可归还拾得者</translation>
    </message>
    <message>
        <source>When nobody claims it in time.</source>
        <translation>到期无人认领时。</translation>
    </message>
    <message>
        <source>Keep perishables</source>
        <translation>易腐物品保留</translation>
    </message>
    <message>
        <source>Then two people may throw them away.</source>
        <translation>之后可由两人共同处理。</translation>
    </message>
    <message>
        <source>Think of a forgotten thing</source>
        <translation>遗落物品关联来访</translation>
    </message>
    <message>
        <source>So many days after a visit it may belong to that visitor.</source>
        <translation>来访后这些天内拾得的，可能属于该来访者。</translation>
    </message>
    <message>
        <source>Quick choices for places</source>
        <translation>常用拾得地点</translation>
    </message>
    <message>
        <source>Where things are found; divided by commas.</source>
        <translation>用逗号分隔。</translation>
    </message>
    <message>
        <source>Quick choices for storage</source>
        <translation>常用存放位置</translation>
    </message>
    <message>
        <source>Where things are kept; divided by commas.</source>
        <translation>用逗号分隔。</translation>
    </message>
    <message>
        <source>Administration department</source>
        <translation>行政部门名称</translation>
    </message>
    <message>
        <source>Its name on the transfer slip and for later claimants.</source>
        <translation>印在移交单上，也告知之后来认领的人。</translation>
    </message>
    <message>
        <source>Telephone of administration</source>
        <translation>行政部门电话</translation>
    </message>
    <message>
        <source>Told to later claimants.</source>
        <translation>告知之后来认领的人。</translation>
    </message>
    <message>
        <source>Tell the host of a parcel within</source>
        <translation>多久内通知收件人</translation>
    </message>
    <message>
        <source>After this time the prompt is late.</source>
        <translation>超过后提示转为逾期。</translation>
    </message>
    <message>
        <source>Remind the host of a parcel after</source>
        <translation>多久未取提醒收件人</translation>
    </message>
    <message>
        <source>Days for which a parcel may lie at the desk unfetched.</source>
        <translation>快件可在前台存放的天数。</translation>
    </message>
    <message>
        <source>Keys and badges are due back after</source>
        <translation>钥匙、访客牌借用时长</translation>
    </message>
    <message>
        <source>The proposed time; it can be changed for each loan.</source>
        <translation>默认时长，每次借用可改。</translation>
    </message>
    <message>
        <source>Umbrellas are due back after</source>
        <translation>雨伞借用时长</translation>
    </message>
    <message>
        <source>The proposed time; it can be changed for each umbrella.</source>
        <translation>默认时长，每把伞可改。</translation>
    </message>
    <message>
        <source>Print a slip for each parcel</source>
        <translation>每件快件打印代收单</translation>
    </message>
    <message>
        <source>It stands on the parcel and is scanned when it is fetched.</source>
        <translation>贴在快件上，领取时扫描。</translation>
    </message>
    <message>
        <source>Print a slip for each loan</source>
        <translation>每次借用打印借用单</translation>
    </message>
    <message>
        <source>It can also be printed for a single loan.</source>
        <translation>也可以只为某次借用打印。</translation>
    </message>
    <message>
        <source>Quick choices for carriers</source>
        <translation>承运方快捷选项</translation>
    </message>
    <message>
        <source>Who brings parcels; divided by commas.</source>
        <translation>送件的公司，用逗号分隔。</translation>
    </message>
    <message>
        <source>Quick choices for parcel shelves</source>
        <translation>快件存放处快捷选项</translation>
    </message>
    <message>
        <source>Where parcels lie; divided by commas.</source>
        <translation>快件放在哪里，用逗号分隔。</translation>
    </message>
    <message>
        <source>Slip at the department within</source>
        <translation>受理单送达时限</translation>
    </message>
    <message>
        <source>Working minutes from receipt.</source>
        <translation>自受理起的工作分钟。</translation>
    </message>
    <message>
        <source>The department reacts within</source>
        <translation>部门响应时限</translation>
    </message>
    <message>
        <source>Working minutes from the slip&apos;s arrival.</source>
        <translation>自收到受理单起的工作分钟。</translation>
    </message>
    <message>
        <source>Result of a general complaint</source>
        <translation>一般投诉办结时限</translation>
    </message>
    <message>
        <source>Result of a major complaint</source>
        <translation>重大投诉办结时限</translation>
    </message>
    <message>
        <source>Working days from receipt.</source>
        <translation>自受理起的工作日。</translation>
    </message>
    <message>
        <source>Call back after the result</source>
        <translation>办结后回访</translation>
    </message>
    <message>
        <source>Working days from the result.</source>
        <translation>自结果起的工作日。</translation>
    </message>
    <message>
        <source>Call back a drawn case within</source>
        <translation>抽中个案回访</translation>
    </message>
    <message>
        <source>Calendar days after an assistance case ended.</source>
        <translation>协助类办结后的日历日。</translation>
    </message>
    <message>
        <source>Share of assistance cases called back</source>
        <translation>协助类回访比例</translation>
    </message>
    <message>
        <source>Rounded up, for each closing month.</source>
        <translation>按办结月份计算，向上取整。</translation>
    </message>
    <message>
        <source>Customers that make a matter major</source>
        <translation>几位客户即属重大</translation>
    </message>
    <message>
        <source>So many different customers on one matter.</source>
        <translation>同一事项的不同客户数。</translation>
    </message>
    <message>
        <source>Attempts before unreachable</source>
        <translation>回访几次仍联系不上</translation>
    </message>
    <message>
        <source>In so many different half-days.</source>
        <translation>须在不同的半天内。</translation>
    </message>
    <message>
        <source>Monthly report filed by</source>
        <translation>月报归档日</translation>
    </message>
    <message>
        <source>Day of the next month.</source>
        <translation>次月的第几日之前。</translation>
    </message>
    <message>
        <source>Quick choices for causes</source>
        <translation>常用原因</translation>
    </message>
    <message>
        <source>Divided by commas.</source>
        <translation>用逗号分隔。</translation>
    </message>
    <message>
        <source>Quick choices for measures</source>
        <translation>常用整改措施</translation>
    </message>
    <message>
        <source>Hand over after waiting</source>
        <translation>等候多久须转交</translation>
    </message>
    <message>
        <source>A visitor who has waited so long is offered to a colleague.</source>
        <translation>来访者等候到这个时间，提示请同事接待。</translation>
    </message>
    <message>
        <source>Say something while checking</source>
        <translation>查询中须告知</translation>
    </message>
    <message>
        <source>After so long a visitor is told that it is still being looked into; repeated.</source>
        <translation>查询超过这个时间，提示向来访者说明，并反复提示。</translation>
    </message>
    <message>
        <source>Refill tea every</source>
        <translation>续茶间隔</translation>
    </message>
    <message>
        <source>While a guest waits.</source>
        <translation>客人等候期间。</translation>
    </message>
    <message>
        <source>First cup of tea after</source>
        <translation>多久后奉茶</translation>
    </message>
    <message>
        <source>Offered to whoever still waits after this time.</source>
        <translation>等候超过这个时间即提示奉茶。</translation>
    </message>
    <message>
        <source>A called visitor should come within</source>
        <translation>叫号后多久应到</translation>
    </message>
    <message>
        <source>After this time calling again is offered.</source>
        <translation>超过这个时间提示再次叫号。</translation>
    </message>
    <message>
        <source>Back in front after a missed call</source>
        <translation>过号保留</translation>
    </message>
    <message>
        <source>Whoever comes within this time takes the old place.</source>
        <translation>在这个时间内到来，仍排在前面。</translation>
    </message>
    <message>
        <source>Calls before a visitor counts as gone</source>
        <translation>最多叫号次数</translation>
    </message>
    <message>
        <source>So often a number is called.</source>
        <translation>叫号达到这个次数仍不到，按过号处理。</translation>
    </message>
    <message>
        <source>Earlier place with an appointment</source>
        <translation>预约优先</translation>
    </message>
    <message>
        <source>So many minutes are added to the waiting time.</source>
        <translation>排队时按已多等这些分钟计。</translation>
    </message>
    <message>
        <source>Earlier place for elderly, pregnant and disabled visitors</source>
        <translation>老人、孕妇、残障优先</translation>
    </message>
    <message>
        <source>Earlier place for important guests</source>
        <translation>贵宾优先</translation>
    </message>
    <message>
        <source>First step up</source>
        <translation>上移第一级</translation>
    </message>
    <message>
        <source>Who takes over when a customer wants somebody else; empty: the customer-service supervisor.</source>
        <translation>客户要求换人时由谁接手；留空为客服主管。</translation>
    </message>
    <message>
        <source>Second step up</source>
        <translation>上移第二级</translation>
    </message>
    <message>
        <source>Who comes after that; empty: the office manager.</source>
        <translation>再往上由谁接手；留空为办公室主任。</translation>
    </message>
    <message>
        <source>Quick choices for the matter</source>
        <translation>常用来意</translation>
    </message>
    <message>
        <source>Divided by commas; empty: the usual ones.</source>
        <translation>用逗号分隔；留空为通用的几项。</translation>
    </message>
    <message>
        <source>Fire brigade</source>
        <translation>火警电话</translation>
    </message>
    <message>
        <source>Stands on the emergency list.</source>
        <translation>印在紧急名单上。</translation>
    </message>
    <message>
        <source>Ambulance</source>
        <translation>急救电话</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>报警电话</translation>
    </message>
    <message>
        <source>Assembly point</source>
        <translation>集合地点</translation>
    </message>
    <message>
        <source>Answer within rings</source>
        <translation>几声内接听</translation>
    </message>
    <message>
        <source>Later than this, the call opens with an apology and counts as late.</source>
        <translation>超过即先致歉，并计为接听过晚。</translation>
    </message>
    <message>
        <source>One ring takes</source>
        <translation>一声铃响</translation>
    </message>
    <message>
        <source>The rhythm of the site&apos;s telephones.</source>
        <translation>本单位电话的振铃间隔。</translation>
    </message>
    <message>
        <source>Answer an enquiry within</source>
        <translation>咨询答复时限</translation>
    </message>
    <message>
        <source>Working days; the day of the call does not count.</source>
        <translation>工作日，来电当天不计。</translation>
    </message>
    <message>
        <source>Answer a request within</source>
        <translation>服务请求答复时限</translation>
    </message>
    <message>
        <source>After an apology for delay</source>
        <translation>致歉延期后</translation>
    </message>
    <message>
        <source>Working days until the answer is due anew.</source>
        <translation>再给的工作日数。</translation>
    </message>
    <message>
        <source>Remind before a promise is due</source>
        <translation>承诺到期前提醒</translation>
    </message>
    <message>
        <source>Hours of working time before.</source>
        <translation>提前的工作小时数。</translation>
    </message>
    <message>
        <source>Greet a silent line again after</source>
        <translation>无声来电再次问候</translation>
    </message>
    <message>
        <source>With nobody speaking for so long.</source>
        <translation>对方沉默这么久之后。</translation>
    </message>
    <message>
        <source>Greetings on a silent line</source>
        <translation>无声来电问候次数</translation>
    </message>
    <message>
        <source>Then it is said and hung up.</source>
        <translation>之后说明并挂断。</translation>
    </message>
    <message>
        <source>Requests for courtesy</source>
        <translation>请对方礼貌的次数</translation>
    </message>
    <message>
        <source>So often before an abusive call may be ended.</source>
        <translation>达到次数后可结束辱骂来电。</translation>
    </message>
    <message>
        <source>Private calls at most</source>
        <translation>私人通话最长</translation>
    </message>
    <message>
        <source>Staff are reminded after this time.</source>
        <translation>超过即提醒。</translation>
    </message>
    <message>
        <source>Say something while the caller holds</source>
        <translation>通话查询须告知</translation>
    </message>
    <message>
        <source>Repeated as long as it takes.</source>
        <translation>让对方等候超过这个时间即提示，并反复提示。</translation>
    </message>
    <message>
        <source>Ring straight back within</source>
        <translation>随即回电时限</translation>
    </message>
    <message>
        <source>When a visitor came first and the caller was promised a call.</source>
        <translation>先接待来访者、答应马上回电时。</translation>
    </message>
    <message>
        <source>Return a missed call within</source>
        <translation>未接来电回拨时限</translation>
    </message>
    <message>
        <source>Working time.</source>
        <translation>按工作时间计算。</translation>
    </message>
    <message>
        <source>Share of handled calls asked about satisfaction</source>
        <translation>已办来电满意度抽查</translation>
    </message>
    <message>
        <source>Drawn at the daily review.</source>
        <translation>每日复核时抽取的比例。</translation>
    </message>
    <message>
        <source>Daily review before closing</source>
        <translation>闭店前复核</translation>
    </message>
    <message>
        <source>So long before closing the review is called for.</source>
        <translation>提前这么久提示开始每日复核。</translation>
    </message>
    <message>
        <source>Answer what the review left open within</source>
        <translation>复核未决事项答复时限</translation>
    </message>
    <message>
        <source>Working days.</source>
        <translation>工作日。</translation>
    </message>
    <message>
        <source>Languages of the public board</source>
        <translation>叫号屏语言</translation>
    </message>
    <message>
        <source>What the board in the waiting room shows.</source>
        <translation>候客区大屏显示的语言。</translation>
    </message>
    <message>
        <source>Screen of the public board</source>
        <translation>叫号屏所在屏幕</translation>
    </message>
    <message>
        <source>The name of the screen it opens on by itself; empty: on demand only.</source>
        <translation>自动打开的屏幕名称；留空则需要时手动打开。</translation>
    </message>
    <message>
        <source>Languages of announcements</source>
        <translation>叫号语言</translation>
    </message>
    <message>
        <source>In what a number is called out.</source>
        <translation>广播叫号使用的语言。</translation>
    </message>
    <message>
        <source>Voice of announcements</source>
        <translation>叫号语音</translation>
    </message>
    <message>
        <source>Such as yue for Cantonese; empty: by language.</source>
        <translation>例如 yue 为粤语；留空按语言选择。</translation>
    </message>
    <message>
        <source>Duty on working days</source>
        <translation>工作日值班时间</translation>
    </message>
    <message>
        <source>From and to, such as 08:00-21:00; outside opening hours the duty phone answers.</source>
        <translation>起止时间，例如 08:00-21:00；开放时间以外由值班电话接听。</translation>
    </message>
    <message>
        <source>Duty on other days</source>
        <translation>非工作日值班时间</translation>
    </message>
    <message>
        <source>From and to, such as 09:00-20:00: weekends and public holidays.</source>
        <translation>起止时间，例如 09:00-20:00：周末与节假日。</translation>
    </message>
    <message>
        <source>No duty in the first months</source>
        <translation>入职几个月内不值班</translation>
    </message>
    <message>
        <source>New colleagues take no duty for so many months.</source>
        <translation>新同事在这些月份内不排值班。</translation>
    </message>
    <message>
        <source>Number to ring in opening hours</source>
        <translation>开放时间的来电号码</translation>
    </message>
    <message>
        <source>Told to whoever rings the duty phone while the desk is open.</source>
        <translation>开放时间内有人拨打值班电话时，告知此号码。</translation>
    </message>
    <message>
        <source>First-priority cases within</source>
        <translation>优先事项处理时限</translation>
    </message>
    <message>
        <source>Working time of the next working day in which what the duty phone took is begun.</source>
        <translation>值班接到的事项，下一工作日开始后这段时间内处理。</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>单位名称</translation>
    </message>
    <message>
        <source>Stands on every form, on the public board and in greetings.</source>
        <translation>印在每张单据上，也用在叫号屏和问候语里。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Stands at the head of forms.</source>
        <translation>印在单据抬头。</translation>
    </message>
    <message>
        <source>Stands at the head of forms; customers ring this number.</source>
        <translation>印在单据抬头，客户拨打的就是这个号码。</translation>
    </message>
    <message>
        <source>Line at the foot</source>
        <translation>页脚文字</translation>
    </message>
    <message>
        <source>One more line at the foot of every form, such as a web address.</source>
        <translation>每张单据页脚多印的一行，例如网址。</translation>
    </message>
    <message>
        <source>Language of the site</source>
        <translation>单位语言</translation>
    </message>
    <message>
        <source>Language of forms and announcements where the visitor&apos;s own is not known. The screen has its own.</source>
        <translation>不知道来访者用哪种语言时，单据和广播就用它；屏幕语言另设。</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>By this clock days begin and deadlines run, such as Asia/Shanghai.</source>
        <translation>日期与时限都按它计算，例如 Asia/Shanghai。</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Amounts are kept and printed in it.</source>
        <translation>金额都以它记录和打印。</translation>
    </message>
    <message>
        <source>The business day begins at</source>
        <translation>营业日起始钟点</translation>
    </message>
    <message>
        <source>What happens before this hour of the night still belongs to the day before.</source>
        <translation>夜里在此钟点之前发生的事，仍算前一天。</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>徽标</translation>
    </message>
    <message>
        <source>The picture at the head of forms; chosen on the page Site.</source>
        <translation>单据抬头的图片，在“单位资料”页选择。</translation>
    </message>
    <message>
        <source>Away from the post at most</source>
        <translation>离岗最长</translation>
    </message>
    <message>
        <source>After this time the lead is told that somebody has not come back.</source>
        <translation>超过这个时间没回来，就提醒组长。</translation>
    </message>
    <message>
        <source>Lock the screen after</source>
        <translation>闲置锁屏</translation>
    </message>
    <message>
        <source>With nobody touching keys or mouse for so long, the screen locks itself. 0: never.</source>
        <translation>无人操作达到这个时间，屏幕自动锁定。0 为从不。</translation>
    </message>
    <message>
        <source>An approval holds</source>
        <translation>批准有效</translation>
    </message>
    <message>
        <source>A second person&apos;s approval must be used within this time.</source>
        <translation>第二人的批准须在这个时间内使用。</translation>
    </message>
    <message>
        <source>Keep visitors</source>
        <translation>来访者保留</translation>
    </message>
    <message>
        <source>So many days after the last visit a person is erased; figures stay.</source>
        <translation>最后一次来访过了这些天，个人资料即被清除，统计保留。</translation>
    </message>
    <message>
        <source>Keep callers</source>
        <translation>来电者保留</translation>
    </message>
    <message>
        <source>So many days after the last call a person is erased; figures stay.</source>
        <translation>最后一次来电过了这些天，个人资料即被清除，统计保留。</translation>
    </message>
    <message>
        <source>Keep complaints and claims</source>
        <translation>投诉与认领保留</translation>
    </message>
    <message>
        <source>So many days after the case ended the person is erased; the case stays.</source>
        <translation>事情了结过了这些天，个人资料即被清除，案件保留。</translation>
    </message>
    <message>
        <source>Who may see personal data in full</source>
        <translation>谁可查看完整个人资料</translation>
    </message>
    <message>
        <source>From this role on, with a reason that is kept.</source>
        <translation>从这个角色起可查看，须写明理由并留痕。</translation>
    </message>
    <message>
        <source>Proof-read before printing</source>
        <translation>打印前先预览</translation>
    </message>
    <message>
        <source>A paper is shown on the screen before it goes to the printer.</source>
        <translation>先在屏幕上校对，再送打印机。</translation>
    </message>
    <message>
        <source>Print the ticket on arrival</source>
        <translation>来访即打印号票</translation>
    </message>
    <message>
        <source>A queue ticket is printed as soon as a visitor is taken in.</source>
        <translation>登记来访后立即打印排队号票。</translation>
    </message>
    <message>
        <source>Remind before a task is due</source>
        <translation>任务到期前提醒</translation>
    </message>
    <message>
        <source>The task appears in the prompts so long before.</source>
        <translation>提前这么久出现在提示栏。</translation>
    </message>
    <message>
        <source>Answer what was passed upwards within</source>
        <translation>上报事项答复时限</translation>
    </message>
    <message>
        <source>Working days until a matter that was passed up is answered.</source>
        <translation>上报的事项须在这些工作日内答复。</translation>
    </message>
    <message>
        <source>Whom problems are reported to</source>
        <translation>问题上报顺序</translation>
    </message>
    <message>
        <source>In order, divided by commas; empty: the usual three steps.</source>
        <translation>由近及远，用逗号分隔；留空为通常的三级。</translation>
    </message>
    <message>
        <source>Backup every</source>
        <translation>自动备份间隔</translation>
    </message>
    <message>
        <source>While the program runs. 0: never by itself.</source>
        <translation>程序运行期间。0 为不自动备份。</translation>
    </message>
    <message>
        <source>Backup at closing</source>
        <translation>日结时备份</translation>
    </message>
    <message>
        <source>Closing the day makes one more.</source>
        <translation>日结时另做一份。</translation>
    </message>
    <message>
        <source>Prove each backup</source>
        <translation>逐份验证备份</translation>
    </message>
    <message>
        <source>Every backup is restored for a test before it counts.</source>
        <translation>每份备份都先试还原，通过才算数。</translation>
    </message>
    <message>
        <source>A folder on another disk that gets a copy of each backup; empty: none.</source>
        <translation>另一块磁盘上的文件夹，每份备份都复制过去；留空则不复制。</translation>
    </message>
    <message>
        <source>Keep hourly backups</source>
        <translation>按小时保留</translation>
    </message>
    <message>
        <source>One per hour for so long.</source>
        <translation>在此期间每小时留一份。</translation>
    </message>
    <message>
        <source>Keep daily backups</source>
        <translation>按天保留</translation>
    </message>
    <message>
        <source>One per day for so long.</source>
        <translation>在此期间每天留一份。</translation>
    </message>
    <message>
        <source>Keep monthly backups</source>
        <translation>按月保留</translation>
    </message>
    <message>
        <source>One per month for so long.</source>
        <translation>在此期间每月留一份。</translation>
    </message>
    <message>
        <source>Selling what the books say is not there</source>
        <translation>账面没有库存时</translation>
    </message>
    <message>
        <source>Sell and count tonight, or refuse the sale.</source>
        <translation>照常销售并当晚盘点，或不允许销售。</translation>
    </message>
    <message>
        <source>Announce expiry before</source>
        <translation>到期提前提醒</translation>
    </message>
    <message>
        <source>Days before goods expire.</source>
        <translation>商品到期前的天数。</translation>
    </message>
    <message>
        <source>Count goods each morning</source>
        <translation>每天早上盘点商品</translation>
    </message>
    <message>
        <source>A prompt before the doors open; blind.</source>
        <translation>开门前提示，盲盘。</translation>
    </message>
    <message>
        <source>Time for the morning&apos;s count</source>
        <translation>早盘时间</translation>
    </message>
    <message>
        <source>As many goods are chosen as fit into it.</source>
        <translation>按此时间抽取商品数量。</translation>
    </message>
    <message>
        <source>Time to count one product</source>
        <translation>盘一种商品所需时间</translation>
    </message>
    <message>
        <source>For the choice of the morning&apos;s count.</source>
        <translation>用于早盘抽取商品。</translation>
    </message>
    <message>
        <source>People who count at the stocktake</source>
        <translation>月末盘点人数</translation>
    </message>
    <message>
        <source>With two, both have to agree.</source>
        <translation>两人时，两人的数必须一致。</translation>
    </message>
    <message>
        <source>Write-off that needs a supervisor</source>
        <translation>需主管批准的报损</translation>
    </message>
    <message>
        <source>Above this cost.</source>
        <translation>成本超过此金额时。</translation>
    </message>
    <message>
        <source>Count difference that needs a supervisor</source>
        <translation>需主管批准的盘点差异</translation>
    </message>
    <message>
        <source>Above this sum of all differences, gains and losses added up.</source>
        <translation>盘盈盘亏绝对值合计超过此金额时。</translation>
    </message>
    <message>
        <source>Scale codes with weight begin with</source>
        <translation>含重量的称重码前缀</translation>
    </message>
    <message>
        <source>Two digits each, divided by commas.</source>
        <translation>每个两位数字，用逗号分隔。</translation>
    </message>
    <message>
        <source>Scale codes with price begin with</source>
        <translation>含金额的称重码前缀</translation>
    </message>
    <message>
        <source>Tax rate of new goods</source>
        <translation>新商品的税率</translation>
    </message>
    <message>
        <source>Filled in when a product is added; the price includes it.</source>
        <translation>新增商品时自动填入；售价含税。</translation>
    </message>
    <message>
        <source>Float of a till</source>
        <translation>收银台备用金</translation>
    </message>
    <message>
        <source>So much stays in the drawer for tomorrow’s change; the rest goes into the bag.</source>
        <translation>留在钱箱供次日找零，其余装袋上交。</translation>
    </message>
    <message>
        <source>Difference without approval up to</source>
        <translation>差额免批准上限</translation>
    </message>
    <message>
        <source>What is over or short beyond it, a supervisor approves with their PIN.</source>
        <translation>长短款超过此数，须主管输入本人密码批准。</translation>
    </message>
    <message>
        <source>Paid out of the drawer without approval up to</source>
        <translation>钱箱支出免批准上限</translation>
    </message>
    <message>
        <source>A larger amount needs a supervisor’s PIN.</source>
        <translation>超过此数须主管输入密码。</translation>
    </message>
    <message>
        <source>Finance accepts a bag within</source>
        <translation>财务签收款袋时限</translation>
    </message>
    <message>
        <source>Then supervisors are reminded of it.</source>
        <translation>逾时提醒主管。</translation>
    </message>
    <message>
        <source>Clocks of statements may differ by</source>
        <translation>对账单时间允许相差</translation>
    </message>
    <message>
        <source>A payment without a reference is matched by amount and time.</source>
        <translation>没有参考号的付款按金额和时间匹配。</translation>
    </message>
    <message>
        <source>Balance of a member at most</source>
        <translation>会员余额上限</translation>
    </message>
    <message>
        <source>A top-up that would go over it is refused. 0: no bound.</source>
        <translation>超过上限的充值会被拒绝。0 表示不设上限。</translation>
    </message>
    <message>
        <source>Discount the desk may give</source>
        <translation>前台可给的优惠</translation>
    </message>
    <message>
        <source>Everything taken off by hand together. Above it somebody of a higher role agrees with a PIN.</source>
        <translation>手工减去的全部合计。超过时由上级输入密码同意。</translation>
    </message>
    <message>
        <source>Discount a supervisor may give</source>
        <translation>主管可给的优惠</translation>
    </message>
    <message>
        <source>Above it a manager agrees with a PIN.</source>
        <translation>超过时由经理输入密码同意。</translation>
    </message>
    <message>
        <source>Refund without a second person up to</source>
        <translation>无需第二人的退款上限</translation>
    </message>
    <message>
        <source>A larger refund needs a supervisor’s PIN, whoever makes it.</source>
        <translation>超过时无论谁办理，都要主管输入密码。</translation>
    </message>
    <message>
        <source>Smallest coin for cash</source>
        <translation>现金最小面额</translation>
    </message>
    <message>
        <source>Only what is paid in cash is rounded to it. 0: not rounded.</source>
        <translation>只对现金部分取整。0：不取整。</translation>
    </message>
    <message>
        <source>Round cash down</source>
        <translation>现金抹零</translation>
    </message>
    <message>
        <source>In the customer’s favour, instead of to the nearest coin.</source>
        <translation>只舍不入，让利给客户；否则取最近的面额。</translation>
    </message>
    <message>
        <source>Refund by receipt within</source>
        <translation>凭收据退款期限</translation>
    </message>
    <message>
        <source>For an older receipt a supervisor agrees.</source>
        <translation>超过期限的收据由主管同意。</translation>
    </message>
    <message>
        <source>Remind of a parked sale after</source>
        <translation>挂单提醒时间</translation>
    </message>
    <message>
        <source>A customer who does not come back should not keep goods aside.</source>
        <translation>客户不回来，商品不应一直留着。</translation>
    </message>
    <message>
        <source>A payment should be answered within</source>
        <translation>付款应有结果的时间</translation>
    </message>
    <message>
        <source>After this time somebody finds out whether the money came.</source>
        <translation>超过后由人核实是否到账。</translation>
    </message>
    <message>
        <source>Form of the receipt</source>
        <translation>收据格式</translation>
    </message>
    <message>
        <source>The roll of the receipt printer, or a sheet of A5.</source>
        <translation>小票打印机的纸卷，或一张 A5。</translation>
    </message>
    <message>
        <source>Print every receipt</source>
        <translation>每笔都打印收据</translation>
    </message>
    <message>
        <source>Otherwise only when the customer wants one.</source>
        <translation>否则只在客户需要时打印。</translation>
    </message>
    <message>
        <source>Line that thanks</source>
        <translation>致谢语</translation>
    </message>
    <message>
        <source>Stands at the foot of the receipt.</source>
        <translation>印在收据末尾。</translation>
    </message>
    <message>
        <source>Screen for the customer</source>
        <translation>客户屏</translation>
    </message>
    <message>
        <source>The name of the screen the customer display opens on by itself; empty: on demand only.</source>
        <translation>客户屏自动显示在哪块屏幕上（屏幕名称）；留空：需要时再打开。</translation>
    </message>
    <message>
        <source>Call for the opening checklist before opening</source>
        <translation>开门前提醒填写检查表</translation>
    </message>
    <message>
        <source>So long before the doors open it is called for.</source>
        <translation>开门前这么久开始提醒。</translation>
    </message>
    <message>
        <source>The data folder is not known here. Start the program on its own data folder.</source>
        <translation>此处不知道数据文件夹。请在程序自己的数据文件夹上启动。</translation>
    </message>
    <message>
        <source>The lanes were changed meanwhile. Look at them again.</source>
        <translation>队列刚刚有改动，请再看一下。</translation>
    </message>
    <message>
        <source>This picture is too large. Choose one of at most 20 MB and 30 megapixels.</source>
        <translation>图片太大。请选择不超过 20 MB、3000 万像素的图片。</translation>
    </message>
    <message>
        <source>{file} is no picture that can be read. Choose a PNG or JPEG.</source>
        <translation>{file} 不是可读取的图片。请选择 PNG 或 JPEG。</translation>
    </message>
    <message>
        <source>Files cannot be written in the folder {path}.</source>
        <translation>无法在文件夹 {path} 中写入文件。</translation>
    </message>
</context>
</TS>
