<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Kernel</name>
    <message>
        <source>This cannot be done ({code}). Tell your supervisor.</source>
        <translation>现在不能这样做（{code}）。请告诉主管。</translation>
    </message>
    <message>
        <source>{holder} is already using this data folder ({purpose}, process {pid}). Finish there first.</source>
        <translation>{holder} 正在使用这个数据目录（{purpose}，进程 {pid}）。请先在那边结束。</translation>
    </message>
    <message>
        <source>The database is in use by another desk or program at this moment. Try again.</source>
        <translation>数据库此刻正被另一个台位或程序占用。请再试一次。</translation>
    </message>
    <message>
        <source>The database {path} is gone or empty, but there are backups. Restore the newest one: {backup}</source>
        <translation>数据库 {path} 不见了或是空的，但有备份。请恢复最新的备份：{backup}</translation>
    </message>
    <message>
        <source>The disk is full and nothing was saved. Free some space, then do it again.</source>
        <translation>磁盘已满，什么都没有保存。请先腾出空间，再做一次。</translation>
    </message>
    <message>
        <source>The database {path} is empty. Restore a backup.</source>
        <translation>数据库 {path} 是空的。请恢复备份。</translation>
    </message>
    <message>
        <source>Files cannot be written in the folder {path}. Have its permissions set, or choose another folder.</source>
        <translation>目录 {path} 不能写入文件。请调整权限，或另选目录。</translation>
    </message>
    <message>
        <source>{path} is on a network drive, where a database file can be damaged. Choose a folder on this computer, or PostgreSQL for several desks.</source>
        <translation>{path} 在网络盘上，数据库文件在那里可能损坏。请选本机目录；多个台位请用 PostgreSQL。</translation>
    </message>
    <message>
        <source>This database was made by a newer version of the program (format {found}, this one knows {known}). Install the newer version.</source>
        <translation>这个数据库由更新的版本建立（格式 {found}，本版本只认到 {known}）。请安装新版本。</translation>
    </message>
    <message>
        <source>There is no database at {path}. Check the data folder, or start the program once.</source>
        <translation>{path} 没有数据库。请核对数据目录，或先启动一次程序。</translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in with your staff number first.</source>
        <translation>还没有人登录。请先用工号登录。</translation>
    </message>
    <message>
        <source>{path} is not a database of this program, or it is damaged. Choose another file or restore a backup.</source>
        <translation>{path} 不是本程序的数据库，或已损坏。请另选文件，或恢复备份。</translation>
    </message>
    <message>
        <source>This needs the rights of: {role}. Ask such a person to do it or to release it.</source>
        <translation>这需要{role}的权限。请由其办理或放行。</translation>
    </message>
    <message>
        <source>The database server does not answer. Check the network, then look whether it was saved.</source>
        <translation>数据库服务器没有回应。请检查网络，再看看刚才的是否已保存。</translation>
    </message>
    <message>
        <source>This was already saved with other content. Look at the saved one before you go on.</source>
        <translation>这一笔已用别的内容保存过。请先看看已保存的那一笔，再继续。</translation>
    </message>
    <message>
        <source>The file is larger than {megabytes} MB. Take a smaller picture or scan.</source>
        <translation>文件超过 {megabytes} MB。请用小一些的照片或扫描件。</translation>
    </message>
    <message>
        <source>Files of the kind {mime} cannot be attached. Choose a picture (JPEG, PNG) or a PDF.</source>
        <translation>不能附上 {mime} 类的文件。请选图片（JPEG、PNG）或 PDF。</translation>
    </message>
    <message>
        <source>By the opening hours the desk is not open for {days} days after {since}. Check the opening hours.</source>
        <translation>按营业时间，{since} 之后 {days} 天都不营业。请核对营业时间。</translation>
    </message>
    <message>
        <source>Opening hours are needed for all seven days of the week. Add what is missing.</source>
        <translation>一周七天都要有营业时间。请补齐缺的。</translation>
    </message>
    <message>
        <source>“{text}” is not a time span. Write it like 08:30-12:00.</source>
        <translation>“{text}”不是时段。请写成 08:30-12:00 这样。</translation>
    </message>
    <message>
        <source>The opening hours “{text}” overlap. Change one of the spans.</source>
        <translation>营业时间“{text}”有重叠。请改其中一段。</translation>
    </message>
    <message>
        <source>The public holidays of {year} are not published yet. Enter them by hand, or import them later.</source>
        <translation>{year} 年的节假日安排还没有公布。请手工录入，或以后再导入。</translation>
    </message>
    <message>
        <source>No amount was entered. Type an amount.</source>
        <translation>没有填金额。请输入金额。</translation>
    </message>
    <message>
        <source>The amount “{text}” is negative. Type it without a minus sign.</source>
        <translation>金额“{text}”是负数。请去掉负号。</translation>
    </message>
    <message>
        <source>The amount “{text}” is too large. Check whether a barcode was scanned here.</source>
        <translation>金额“{text}”太大。请看是不是把条码扫到这里了。</translation>
    </message>
    <message>
        <source>The amount “{text}” has more than {decimals} decimals. Round it.</source>
        <translation>金额“{text}”的小数超过 {decimals} 位。请四舍五入。</translation>
    </message>
    <message>
        <source>“{text}” is not an amount. Type digits, like 12.50.</source>
        <translation>“{text}”不是金额。请输入数字，如 12.50。</translation>
    </message>
    <message>
        <source>The number “{text}” has a wrong digit. Scan the slip, or type it again.</source>
        <translation>单号“{text}”有一位不对。请扫描单据，或重新输入。</translation>
    </message>
    <message>
        <source>“{text}” is not a ticket number. Type a letter and digits, like A012.</source>
        <translation>“{text}”不是排队号。请输入字母加数字，如 A012。</translation>
    </message>
    <message>
        <source>“{text}” is not a number of a kind that this version knows. Check the slip.</source>
        <translation>“{text}”不是本版本认识的单号种类。请核对单据。</translation>
    </message>
    <message>
        <source>“{text}” is not a slip number. Scan the slip, or type all its digits.</source>
        <translation>“{text}”不是单号。请扫描单据，或输入全部数字。</translation>
    </message>
    <message>
        <source>No quantity was entered. Type a quantity.</source>
        <translation>没有填数量。请输入数量。</translation>
    </message>
    <message>
        <source>The quantity “{text}” is negative. Type it without a minus sign.</source>
        <translation>数量“{text}”是负数。请去掉负号。</translation>
    </message>
    <message>
        <source>The quantity “{text}” is too large. Check whether a barcode was scanned here.</source>
        <translation>数量“{text}”太大。请看是不是把条码扫到这里了。</translation>
    </message>
    <message>
        <source>The quantity “{text}” has more than {decimals} decimals. Round it.</source>
        <translation>数量“{text}”的小数超过 {decimals} 位。请四舍五入。</translation>
    </message>
    <message>
        <source>“{text}” is not a quantity. Type digits, like 2 or 0.35.</source>
        <translation>“{text}”不是数量。请输入数字，如 2 或 0.35。</translation>
    </message>
    <message>
        <source>No percentage was entered. Type one; 0 is allowed.</source>
        <translation>还没有填写百分比。请输入，可以是 0。</translation>
    </message>
    <message>
        <source>The percentage “{text}” is negative. Type it without a minus sign.</source>
        <translation>百分比“{text}”是负数，请去掉负号。</translation>
    </message>
    <message>
        <source>“{text}” is more than 100 %. Type a percentage up to 100.</source>
        <translation>“{text}”超过 100%，请输入不超过 100 的百分比。</translation>
    </message>
    <message>
        <source>The percentage “{text}” has more than {decimals} decimals. Round it.</source>
        <translation>百分比“{text}”的小数超过 {decimals} 位，请四舍五入。</translation>
    </message>
    <message>
        <source>“{text}” is not a percentage. Type digits, like 13 or 6.5.</source>
        <translation>“{text}”不是百分比，请输入数字，如 13 或 6.5。</translation>
    </message>
    <message>
        <source>The setting {key} cannot have this value. Choose one of: {choices}</source>
        <translation>设置项 {key} 不能取这个值。请从中选择：{choices}</translation>
    </message>
    <message>
        <source>The setting {key} must be from {minimum} to {maximum}. Change the value.</source>
        <translation>设置项 {key} 必须在 {minimum} 到 {maximum} 之间。请修改。</translation>
    </message>
    <message>
        <source>There is no time zone {zone}. Write it like Asia/Shanghai or Asia/Taipei.</source>
        <translation>没有时区“{zone}”，请写成 Asia/Shanghai 或 Asia/Taipei 的样子。</translation>
    </message>
    <message>
        <source>This is not a value for the setting {key}. Enter it again.</source>
        <translation>这个值不能用于设置项 {key}。请重新填写。</translation>
    </message>
    <message>
        <source>The backup {path} is not as it was made: its content has changed. Use another backup.</source>
        <translation>备份 {path} 与制作时不同：内容已变。请用别的备份。</translation>
    </message>
    <message>
        <source>The backup {path} is damaged ({why}). Use another backup.</source>
        <translation>备份 {path} 已损坏（{why}）。请用别的备份。</translation>
    </message>
    <message>
        <source>{path} is already there and is not overwritten. Choose another name.</source>
        <translation>{path} 已经存在，不会覆盖。请换个名字。</translation>
    </message>
    <message>
        <source>The folder {path} is not there. Plug in the drive, or choose another folder.</source>
        <translation>找不到目录 {path}。请接上磁盘，或另选目录。</translation>
    </message>
    <message>
        <source>In the backup {path} the journal does not hold (desk {desk}, row {sequence}). Use another backup and tell the manager.</source>
        <translation>备份 {path} 里的日志链对不上（台位 {desk}，第 {sequence} 条）。请用别的备份，并告诉经理。</translation>
    </message>
    <message>
        <source>The description beside the backup {path} cannot be read. Use another backup.</source>
        <translation>备份 {path} 旁边的说明文件读不出来。请用别的备份。</translation>
    </message>
    <message>
        <source>There is no backup at {path}. Choose the backup file itself.</source>
        <translation>{path} 没有备份。请直接选择备份文件。</translation>
    </message>
    <message>
        <source>The description (.json) beside {path} is missing. Copy it here as well, or use another backup.</source>
        <translation>{path} 旁边缺少说明文件（.json）。请一并复制过来，或用别的备份。</translation>
    </message>
    <message>
        <source>There is not enough room in {path}: free {megabytes} MB, then try again.</source>
        <translation>{path} 空间不够：请再腾出 {megabytes} MB，然后重试。</translation>
    </message>
    <message>
        <source>{path} is not a backup of this program. Choose another file.</source>
        <translation>{path} 不是本程序的备份。请另选文件。</translation>
    </message>
    <message>
        <source>The move was stopped: {table} did not arrive unchanged. Nothing was moved; go on with the old database.</source>
        <translation>迁移已停止：{table} 到达后与原来不一致。什么都没有迁走，请继续用原来的数据库。</translation>
    </message>
    <message>
        <source>{path} cannot be written ({why}). Choose another folder or check the drive.</source>
        <translation>{path} 不能写入（{why}）。请另选目录，或检查磁盘。</translation>
    </message>
    <message>
        <source>The backup {path} belongs to another site. Choose a backup of this site, or confirm that it is meant.</source>
        <translation>备份 {path} 属于另一个网点。请选本网点的备份，或确认就是要用它。</translation>
    </message>
    <message>
        <source>A row of {table} does not fit into the other database ({why}). Nothing was moved; report this.</source>
        <translation>{table} 有一行放不进另一个数据库（{why}）。什么都没有迁走，请报告这个问题。</translation>
    </message>
    <message>
        <source>The backup was made, but not copied to the second place {path}. {why} Check that place.</source>
        <translation>备份已做好，但没有复制到第二存放处 {path}。{why}请检查那里。</translation>
    </message>
    <message>
        <source>{path} is not empty. Choose an empty database.</source>
        <translation>{path} 不是空的。请选一个空的数据库。</translation>
    </message>
    <message>
        <source>The backup {path} was made by a newer version of the program (format {found}, this one knows {known}). Install the newer version.</source>
        <translation>备份 {path} 由更新的版本制作（格式 {found}，本版本只认到 {known}）。请安装新版本。</translation>
    </message>
    <message>
        <source>The database has format {found}, this program works with {known}. Open it once with this program, then try again.</source>
        <translation>数据库的格式是 {found}，本程序用的是 {known}。请先用本程序打开一次，再试。</translation>
    </message>
    <message>
        <source>This program cannot bring a database of format {found} to format {known}. Install the version in between first.</source>
        <translation>本程序不能把格式 {found} 的数据库升到格式 {known}。请先安装中间的版本。</translation>
    </message>
    <message>
        <source>The database was not changed: its new form failed the check ({why}). Go on with the former version and report this.</source>
        <translation>数据库没有改动：升级后的样子没有通过检查（{why}）。请继续用原来的版本，并报告这个问题。</translation>
    </message>
    <message>
        <source>The database was not changed: step {step} failed ({why}). Go on with the former version and report this.</source>
        <translation>数据库没有改动：步骤 {step} 失败（{why}）。请继续用原来的版本，并报告这个问题。</translation>
    </message>
    <message>
        <source>Attachment {where} does not match its hash. Fetch it from a backup.</source>
        <translation>附件 {where} 与其校验值不符。请从备份取回。</translation>
    </message>
    <message>
        <source>A check could not be carried through ({where}: {detail}). Report this.</source>
        <translation>有一项检查没能做完（{where}：{detail}）。请报告这个问题。</translation>
    </message>
    <message>
        <source>The database file {where} is damaged ({detail}). Restore a backup.</source>
        <translation>数据库文件 {where} 已损坏（{detail}）。请恢复备份。</translation>
    </message>
    <message>
        <source>Journal row {where}: the facts were changed afterwards ({detail}). Keep the file and tell the manager.</source>
        <translation>日志第 {where} 条：内容事后被改过（{detail}）。请保留文件，并告诉经理。</translation>
    </message>
    <message>
        <source>Journal row {where} is missing ({detail}). Keep the file and tell the manager.</source>
        <translation>日志缺少第 {where} 条（{detail}）。请保留文件，并告诉经理。</translation>
    </message>
    <message>
        <source>Journal row {where} was changed afterwards ({detail}). Keep the file and tell the manager.</source>
        <translation>日志第 {where} 条事后被改过（{detail}）。请保留文件，并告诉经理。</translation>
    </message>
    <message>
        <source>The journal does not reach the known row {where} ({detail}): its end was cut off or replaced. Keep the file and tell the manager.</source>
        <translation>日志到不了已知的第 {where} 条（{detail}）：末尾被截断或替换。请保留文件，并告诉经理。</translation>
    </message>
    <message>
        <source>In the database the {where} is not as this program made it. Tell the manager.</source>
        <translation>数据库里的 {where} 与本程序建立的不同。请告诉经理。</translation>
    </message>
    <message>
        <source>In the database the {where} is missing. Tell the manager.</source>
        <translation>数据库里缺少 {where}。请告诉经理。</translation>
    </message>
    <message>
        <source>In the database there is an unknown {where}. Tell the manager.</source>
        <translation>数据库里有不认识的 {where}。请告诉经理。</translation>
    </message>
    <message>
        <source>desk staff</source>
        <translation>前台人员</translation>
    </message>
    <message>
        <source>finance</source>
        <translation>财务</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>经理</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>making a demo site</source>
        <translation>正在生成演示数据</translation>
    </message>
    <message>
        <source>updating the database</source>
        <translation>正在升级数据库</translation>
    </message>
    <message>
        <source>restoring a backup</source>
        <translation>正在恢复备份</translation>
    </message>
    <message>
        <source>the program&apos;s window</source>
        <translation>程序窗口</translation>
    </message>
    <message>
        <source>The setting {key} must be at least {minimum}. Change the value.</source>
        <translation>设置项 {key} 不能小于 {minimum}。请修改。</translation>
    </message>
    <message>
        <source>The setting {key} must be at most {maximum}. Change the value.</source>
        <translation>设置项 {key} 不能大于 {maximum}。请修改。</translation>
    </message>
</context>
</TS>
