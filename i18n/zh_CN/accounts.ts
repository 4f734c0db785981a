<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Accounts</name>
    <message>
        <source>New fee account</source>
        <translation>新建缴费账户</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>账户编号</translation>
    </message>
    <message>
        <source>Such as 3-1502</source>
        <translation>如 3-1502</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>Building, floor, room</source>
        <translation>楼栋、楼层、房号</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>缴费人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Close the account</source>
        <translation>停用账户</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>重新启用</translation>
    </message>
    <message>
        <source>New bill for {account}</source>
        <translation>新账单：{account}</translation>
    </message>
    <message>
        <source>Make the bill</source>
        <translation>出账单</translation>
    </message>
    <message>
        <source>Fee type</source>
        <translation>收费项目</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>账期</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation>收费</translation>
    </message>
    <message>
        <source>Arrears</source>
        <translation>欠费清单</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>All fees</source>
        <translation>全部项目</translation>
    </message>
    <message>
        <source>Which fee</source>
        <translation>哪个收费项目</translation>
    </message>
    <message>
        <source>Nobody is behind</source>
        <translation>没有欠费</translation>
    </message>
    <message>
        <source>Every bill that is due is paid.</source>
        <translation>到期账单都已缴清。</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>显示更多</translation>
    </message>
    <message>
        <source>Save as file …</source>
        <translation>另存为文件…</translation>
    </message>
    <message>
        <source>Import bills …</source>
        <translation>导入账单…</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>明细账</translation>
    </message>
    <message>
        <source>Who pays …</source>
        <translation>缴费人…</translation>
    </message>
    <message>
        <source>Received …</source>
        <translation>收费汇总…</translation>
    </message>
    <message>
        <source>Accounts behind</source>
        <translation>欠费账户</translation>
    </message>
    <message>
        <source>Overdue bills</source>
        <translation>逾期账单</translation>
    </message>
    <message>
        <source>Principal overdue</source>
        <translation>逾期本金</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>已保存：{name}</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>缴费账户</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>账单数</translation>
    </message>
    <message>
        <source>Due since</source>
        <translation>最早到期</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>逾期天数</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>本金</translation>
    </message>
    <message>
        <source>Late fee</source>
        <translation>滞纳金</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>New bill …</source>
        <translation>新账单…</translation>
    </message>
    <message>
        <source>prepaid {amount}</source>
        <translation>预缴 {amount}</translation>
    </message>
    <message>
        <source>Payer not known</source>
        <translation>缴费人未登记</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>应缴</translation>
    </message>
    <message>
        <source>Open bills</source>
        <translation>未缴账单</translation>
    </message>
    <message>
        <source>Put the top-up on the sale</source>
        <translation>充值加入本单</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>会员</translation>
    </message>
    <message>
        <source>Top up</source>
        <translation>充值</translation>
    </message>
    <message>
        <source>Usual amounts</source>
        <translation>常用金额</translation>
    </message>
    <message>
        <source>Price class</source>
        <translation>价格类别</translation>
    </message>
    <message>
        <source>A deposit: owed to the member, no income</source>
        <translation>预存款：属于会员，不算收入</translation>
    </message>
    <message>
        <source>Earlier movements</source>
        <translation>更早的记录</translation>
    </message>
    <message>
        <source>Another card …</source>
        <translation>换卡…</translation>
    </message>
    <message>
        <source>Personal data …</source>
        <translation>个人资料…</translation>
    </message>
    <message>
        <source>This card is blocked: nothing can be spent.</source>
        <translation>此卡已冻结，不能消费。</translation>
    </message>
    <message>
        <source>Release the card</source>
        <translation>解冻此卡</translation>
    </message>
    <message>
        <source>Block the card …</source>
        <translation>冻结此卡…</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>收支记录</translation>
    </message>
    <message>
        <source>Nothing has moved yet</source>
        <translation>还没有收支</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>卡号</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>入会日期</translation>
    </message>
    <message>
        <source>Change the price class</source>
        <translation>更改价格类别</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Another card</source>
        <translation>换卡</translation>
    </message>
    <message>
        <source>The old card is worth nothing from now on; the balance stays.</source>
        <translation>旧卡从现在起作废，余额不变。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>换卡</translation>
    </message>
    <message>
        <source>New card number</source>
        <translation>新卡号</translation>
    </message>
    <message>
        <source>Scan the card; empty: a number is given</source>
        <translation>扫描卡片；留空则自动编号</translation>
    </message>
    <message>
        <source>Block the card</source>
        <translation>冻结此卡</translation>
    </message>
    <message>
        <source>Nothing can be spent until a supervisor releases it. The balance stays.</source>
        <translation>在主管解冻之前不能消费，余额不变。</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>冻结</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Lost, stolen …</source>
        <translation>遗失、被盗…</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经手</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Only a manager can change this.</source>
        <translation>只有经理可以修改。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Fee types</source>
        <translation>收费项目</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a thing</comment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Tax included</source>
        <translation>含税税率</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Late fee a day</source>
        <translation>每日滞纳金</translation>
    </message>
    <message>
        <source>Days without</source>
        <translation>宽限天数</translation>
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
        <translation>收费准备清单，每行一条</translation>
    </message>
    <message>
        <source>Terminal on, agreement at hand, forms ready …</source>
        <translation>终端开机、协议在手、表单备好…</translation>
    </message>
    <message>
        <source>Of what is open, per day after the due day; at most this share of the bill. Bills that are made keep their terms.</source>
        <translation>按未缴金额从到期次日起逐日计算，最多为账单的这个比例。已出的账单仍按原规定。</translation>
    </message>
    <message>
        <source>late fee {rate} a day</source>
        <translation>滞纳金每日 {rate}</translation>
    </message>
    <message>
        <source>no late fee</source>
        <translation>不收滞纳金</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) to tick</source>
        <translation>
            <numerusform>准备清单 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Out of use</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Price classes</source>
        <translation>价格类别</translation>
    </message>
    <message>
        <source>Off the price</source>
        <translation>优惠比例</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n 位会员</numerusform>
        </translation>
    </message>
    <message>
        <source>the usual price</source>
        <translation>原价</translation>
    </message>
    <message>
        <source>Import members</source>
        <translation>导入会员</translation>
    </message>
    <message>
        <source>Import bills</source>
        <translation>导入账单</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Save an empty form …</source>
        <translation>保存空白表格…</translation>
    </message>
    <message>
        <source>CSV or XLSX with headings in the first line. Nothing is written before you have seen the result.</source>
        <translation>CSV 或 XLSX，第一行是表头。看过检查结果之前不会写入任何内容。</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>请选择文件</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格文件</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) imported</source>
        <translation>
            <numerusform>已导入 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>可导入</translation>
    </message>
    <message>
        <source>With problems</source>
        <translation>有问题</translation>
    </message>
    <message>
        <source>Sum of the sound</source>
        <translation>可导入金额</translation>
    </message>
    <message numerus="yes">
        <source>%n new account(s) are opened</source>
        <translation>
            <numerusform>其中新建 %n 个账户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import the %n sound line(s), leave out the others</source>
        <translation>
            <numerusform>只导入没有问题的 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n line(s)</source>
        <translation>
            <numerusform>导入 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题清单</translation>
    </message>
    <message>
        <source>Ledger · {account}</source>
        <translation>明细账 · {account}</translation>
    </message>
    <message>
        <source>Nothing was billed or paid yet</source>
        <translation>还没有账单和缴费</translation>
    </message>
    <message>
        <source>Cancel a bill …</source>
        <translation>作废账单…</translation>
    </message>
    <message>
        <source>Prepaid: {amount}</source>
        <translation>预缴余额：{amount}</translation>
    </message>
    <message>
        <source>Owed: {amount}</source>
        <translation>尚欠：{amount}</translation>
    </message>
    <message>
        <source>late fee so far: {amount}</source>
        <translation>至今滞纳金 {amount}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Fee and bill</source>
        <translation>项目与账单</translation>
    </message>
    <message>
        <source>Owed after it</source>
        <translation>之后尚欠</translation>
    </message>
    <message>
        <source>Cancel a bill</source>
        <translation>作废账单</translation>
    </message>
    <message>
        <source>The bill stays in the ledger. What was paid on it becomes prepayment.</source>
        <translation>账单仍留在明细账中；已缴的金额转为预缴。</translation>
    </message>
    <message>
        <source>Cancel the bill</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不作废</translation>
    </message>
    <message>
        <source>Which bill</source>
        <translation>哪张账单</translation>
    </message>
    <message>
        <source>Please choose the bill.</source>
        <translation>请选择账单。</translation>
    </message>
    <message>
        <source>Any fee</source>
        <translation>任意项目</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选定</translation>
    </message>
    <message>
        <source>Find a member</source>
        <translation>查找会员</translation>
    </message>
    <message>
        <source>Nobody is found by that</source>
        <translation>没有找到会员</translation>
    </message>
    <message>
        <source>New member …</source>
        <translation>新会员…</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>新会员</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>办理入会</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>已冻结</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Scan, or type a name, phone or number</source>
        <translation>扫码，或输入姓名、电话、编号</translation>
    </message>
    <message>
        <source>Take a fee</source>
        <translation>费用收缴</translation>
    </message>
    <message>
        <source>Put on the sale</source>
        <translation>加入本单</translation>
    </message>
    <message>
        <source>No account is found by that</source>
        <translation>没有找到账户</translation>
    </message>
    <message>
        <source>No open bills</source>
        <translation>没有未缴账单</translation>
    </message>
    <message>
        <source>All {amount}</source>
        <translation>全部 {amount}</translation>
    </message>
    <message>
        <source>This account is closed.</source>
        <translation>此账户已停用。</translation>
    </message>
    <message>
        <source>Payment opens when the list is ticked.</source>
        <translation>勾完准备清单后才能收费。</translation>
    </message>
    <message>
        <source>More than is open: choose the one fee that the rest is prepaid for.</source>
        <translation>超过应缴金额：请选定一个项目，多出部分作为它的预缴。</translation>
    </message>
    <message>
        <source>{amount} of it are prepayment and pay the next bill.</source>
        <translation>其中 {amount} 为预缴，自动抵下一期账单。</translation>
    </message>
    <message>
        <source>Oldest bill first, late fee first; {amount} stay open.</source>
        <translation>先缴最早的账单、先抵滞纳金；尚余 {amount} 未缴。</translation>
    </message>
    <message>
        <source>Pays all that is open.</source>
        <translation>缴清全部未缴金额。</translation>
    </message>
    <message>
        <source>New account …</source>
        <translation>新建账户…</translation>
    </message>
    <message>
        <source>Find the account by its code, the unit, a name or a phone number.</source>
        <translation>按账户编号、单元、姓名或电话查找。</translation>
    </message>
    <message>
        <source>Which account?</source>
        <translation>哪个账户？</translation>
    </message>
    <message>
        <source>Ready before payment</source>
        <translation>收费前准备</translation>
    </message>
    <message>
        <source>Nothing to prepare.</source>
        <translation>无需准备。</translation>
    </message>
    <message>
        <source>Ready: staff number {number}, {time}</source>
        <translation>已就绪：工号 {number}，{time}</translation>
    </message>
    <message>
        <source>Fees received</source>
        <translation>收费汇总</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Nothing came in</source>
        <translation>没有收费</translation>
    </message>
    <message>
        <source>Received altogether: {amount}</source>
        <translation>实收合计：{amount}</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>笔数</translation>
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
        <translation>实收</translation>
    </message>
    <message>
        <source>Principal settled</source>
        <translation>冲抵本金</translation>
    </message>
    <message>
        <source>Late fee settled</source>
        <translation>冲抵滞纳金</translation>
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
        <translation>无法办理（{code}）。</translation>
    </message>
    <message>
        <source>Topped up</source>
        <translation>充值</translation>
    </message>
    <message>
        <source>Top-up taken back</source>
        <translation>充值退回</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>消费</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>消费退回</translation>
    </message>
    <message>
        <source>Brought over</source>
        <translation>期初转入</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>缴费</translation>
    </message>
    <message>
        <source>Payment taken back</source>
        <translation>缴费退回</translation>
    </message>
    <message>
        <source>Bill cancelled</source>
        <translation>账单作废</translation>
    </message>
    <message>
        <source>The account {code} is closed. Open it again first.</source>
        <translation>账户 {code} 已停用，请先重新启用。</translation>
    </message>
    <message>
        <source>This bill is there already: same account, fee, title, period and due day.</source>
        <translation>这张账单已经有了：账户、项目、摘要、账期、到期日都相同。</translation>
    </message>
    <message>
        <source>This person is a member already, with card {number}.</source>
        <translation>此人已是会员，卡号 {number}。</translation>
    </message>
    <message>
        <source>“{code}” cannot be an account code. Use up to 40 letters, digits and signs.</source>
        <translation>“{code}”不能用作账户编号，最多 40 个字母、数字或符号。</translation>
    </message>
    <message>
        <source>Please choose a due day between 2000 and 2099.</source>
        <translation>到期日请选在 2000 年至 2099 年之间。</translation>
    </message>
    <message>
        <source>“{number}” cannot be a card number. It has 4 to 30 letters and digits.</source>
        <translation>“{number}”不能用作卡号，卡号为 4 至 30 位字母或数字。</translation>
    </message>
    <message>
        <source>A rate is from 0 to 100 %, free days are from 0 to 365.</source>
        <translation>比例应在 0 到 100% 之间，宽限天数应在 0 到 365 之间。</translation>
    </message>
    <message>
        <source>The balance may be {limit} at most; {balance} are on the account. Take a smaller amount.</source>
        <translation>余额最多 {limit}，现有 {balance}。请减少充值金额。</translation>
    </message>
    <message>
        <source>The bill {number} was cancelled already.</source>
        <translation>账单 {number} 已经作废。</translation>
    </message>
    <message>
        <source>There is an account with the code {code} already.</source>
        <translation>编号为 {code} 的账户已存在。</translation>
    </message>
    <message>
        <source>“{text}” is not a day. Write it like 2026-10-31.</source>
        <translation>“{text}”不是日期，请写成 2026-10-31。</translation>
    </message>
    <message>
        <source>The file cannot be read as CSV or XLSX. Save it again as one of them.</source>
        <translation>无法按 CSV 或 XLSX 读取此文件，请另存为其中一种。</translation>
    </message>
    <message>
        <source>The same stands in line {first} already.</source>
        <translation>与第 {first} 行重复。</translation>
    </message>
    <message>
        <source>This card is blocked. A supervisor can release it.</source>
        <translation>此卡已冻结，主管可以解冻。</translation>
    </message>
    <message>
        <source>Only {left} were paid from this account and not given back yet.</source>
        <translation>从此账户支付且尚未退回的只有 {left}。</translation>
    </message>
    <message>
        <source>Only {left} were topped up and not taken back yet.</source>
        <translation>充值且尚未退回的只有 {left}。</translation>
    </message>
    <message>
        <source>There is something called “{name}” already. Choose another name.</source>
        <translation>名称“{name}”已存在，请换一个。</translation>
    </message>
    <message>
        <source>There is no such fee account.</source>
        <translation>没有这个缴费账户。</translation>
    </message>
    <message>
        <source>Please enter an amount above zero; check that no barcode was scanned here.</source>
        <translation>请输入大于零的金额；检查是否误扫了条码。</translation>
    </message>
    <message>
        <source>There is no such bill.</source>
        <translation>没有这张账单。</translation>
    </message>
    <message>
        <source>These columns are missing: {columns}. The first line must hold the headings.</source>
        <translation>缺少栏目：{columns}。第一行必须是表头。</translation>
    </message>
    <message>
        <source>There is no such fee type, or it is out of use.</source>
        <translation>没有这个收费项目，或已停用。</translation>
    </message>
    <message>
        <source>There is no such member.</source>
        <translation>没有这位会员。</translation>
    </message>
    <message>
        <source>Please enter a name.</source>
        <translation>请输入名称。</translation>
    </message>
    <message>
        <source>There is no payment to be taken back, or it was taken back already.</source>
        <translation>没有可退回的缴费，或已经退回。</translation>
    </message>
    <message>
        <source>There is no such price class, or it is out of use.</source>
        <translation>没有这个价格类别，或已停用。</translation>
    </message>
    <message>
        <source>Please say why.</source>
        <translation>请说明原因。</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>此项缺失。</translation>
    </message>
    <message>
        <source>Only {balance} are on the account. Take the rest another way, or top it up.</source>
        <translation>账户余额只有 {balance}。其余请用其他方式收取，或先充值。</translation>
    </message>
    <message>
        <source>Before {fee_type} is paid, the preparation list must be ticked.</source>
        <translation>收取“{fee_type}”之前，须先勾完准备清单。</translation>
    </message>
    <message>
        <source>There is nothing to be imported in this file.</source>
        <translation>此文件中没有可导入的内容。</translation>
    </message>
    <message>
        <source>There is no price class “{name}”.</source>
        <translation>没有价格类别“{name}”。</translation>
    </message>
    <message>
        <source>There is no fee type “{name}”.</source>
        <translation>没有收费项目“{name}”。</translation>
    </message>
    <message>
        <source>The card {number} belongs to another member.</source>
        <translation>卡 {number} 属于另一位会员。</translation>
    </message>
    <message>
        <source>There are open bills or prepayments on this account. Settle them first.</source>
        <translation>此账户还有未缴账单或预缴，请先结清。</translation>
    </message>
    <message>
        <source>This text is too long. At most {longest} characters are possible.</source>
        <translation>文字太长，最多 {longest} 个字符。</translation>
    </message>
    <message>
        <source>A preparation list has at most {most} lines.</source>
        <translation>准备清单最多 {most} 条。</translation>
    </message>
    <message>
        <source>The file has more than {most} lines. Split it.</source>
        <translation>文件超过 {most} 行，请拆分。</translation>
    </message>
    <message>
        <source>The balance of member {where} is not the sum of its movements: {detail}</source>
        <translation>会员 {where} 的余额与收支之和不符：{detail}</translation>
    </message>
    <message>
        <source>A movement of member {where} was altered or is missing: {detail}</source>
        <translation>会员 {where} 的收支记录被改动或缺失：{detail}</translation>
    </message>
    <message>
        <source>Fee payment {where} does not add up: {detail}</source>
        <translation>缴费 {where} 的金额对不上：{detail}</translation>
    </message>
    <message>
        <source>Fee payment {where} was taken back only half.</source>
        <translation>缴费 {where} 只退回了一半。</translation>
    </message>
    <message>
        <source>What is open of bill {where} does not follow from its payments: {detail}</source>
        <translation>账单 {where} 的未缴金额与缴费记录不符：{detail}</translation>
    </message>
    <message>
        <source>{rate} off</source>
        <translation>优惠 {rate}</translation>
    </message>
    <message>
        <source>Top-up · card {number}</source>
        <translation>充值 · 卡 {number}</translation>
    </message>
</context>
</TS>
