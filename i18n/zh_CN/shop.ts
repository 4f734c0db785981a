<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Shop</name>
    <message>
        <source>Set the quantity</source>
        <translation>设定数量</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Give the discount</source>
        <translation>给予优惠</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>or a sum</source>
        <translation>或金额</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Price of the line: {amount}</source>
        <translation>本行金额：{amount}</translation>
    </message>
    <message>
        <source>It is split over goods and services; fees and top-ups stay as they are.</source>
        <translation>按商品和服务分摊；费用和充值不打折。</translation>
    </message>
    <message>
        <source>Discount on all</source>
        <translation>整单优惠</translation>
    </message>
    <message>
        <source>Change the price</source>
        <translation>改价</translation>
    </message>
    <message>
        <source>Price in the catalogue: {amount}</source>
        <translation>目录价：{amount}</translation>
    </message>
    <message>
        <source>New unit price</source>
        <translation>新单价</translation>
    </message>
    <message>
        <source>Please say why.</source>
        <translation>请填写原因。</translation>
    </message>
    <message>
        <source>Only by a supervisor&apos;s word; each of these is counted and shown in the day&apos;s figures.</source>
        <translation>须主管同意；每一笔都会计数，并出现在当日报表里。</translation>
    </message>
    <message>
        <source>Return without a receipt</source>
        <translation>无小票退货</translation>
    </message>
    <message>
        <source>Give back in cash</source>
        <translation>退现金</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Barcode, name or initials</source>
        <translation>条码、名称或拼音首字母</translation>
    </message>
    <message>
        <source>Price each</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>To the shelf</source>
        <translation>回货架</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>报损</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>商品去向</translation>
    </message>
    <message>
        <source>Returned: {amount}</source>
        <translation>已退：{amount}</translation>
    </message>
    <message>
        <source>Parked sales</source>
        <translation>挂单</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>取出继续</translation>
    </message>
    <message>
        <source>parked by {number}</source>
        <translation>{number} 挂单</translation>
    </message>
    <message>
        <source>These prices changed since the sale was parked. What the customer was told may stand.</source>
        <translation>挂单期间这些商品调了价。已告知顾客的价格可以保留。</translation>
    </message>
    <message>
        <source>Prices changed</source>
        <translation>价格有变</translation>
    </message>
    <message>
        <source>Take today&apos;s prices</source>
        <translation>按今日价格</translation>
    </message>
    <message>
        <source>Keep the old ones</source>
        <translation>保留原价</translation>
    </message>
    <message>
        <source>{name}: {before} then, {now} today</source>
        <translation>{name}：原 {before}，今日 {now}</translation>
    </message>
    <message>
        <source>It stays on record as given up and can&apos;t be fetched again.</source>
        <translation>记录为放弃，不能再取出。</translation>
    </message>
    <message>
        <source>Give this sale up?</source>
        <translation>放弃本单？</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>放弃本单</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>小票</translation>
    </message>
    <message>
        <source>Return goods</source>
        <translation>退货</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>退货单</translation>
    </message>
    <message>
        <source>Number of receipt, invoice or payment; or the amount</source>
        <translation>小票号、发票号、支付凭证号，或金额</translation>
    </message>
    <message>
        <source>No receipts here</source>
        <translation>没有小票</translation>
    </message>
    <message>
        <source>Try fewer digits.</source>
        <translation>换个号码试试。</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>补打小票</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>发票号</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>invoice {number}</source>
        <translation>发票 {number}</translation>
    </message>
    <message>
        <source>by {number}</source>
        <translation>工号 {number}</translation>
    </message>
    <message>
        <source>no receipt</source>
        <translation>无小票</translation>
    </message>
    <message>
        <source>A copy is printed</source>
        <translation>小票副本已打印</translation>
    </message>
    <message>
        <source>As it stands on the invoice that was handed out.</source>
        <translation>按已开出的发票填写。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>of {quantity} × {price}</source>
        <translation>可退 {quantity} × {price}</translation>
    </message>
    <message>
        <source>all of it is back</source>
        <translation>已全部退回</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>尺码不合</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>质量问题</translation>
    </message>
    <message>
        <source>Bought by mistake</source>
        <translation>买错了</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>不需要了</translation>
    </message>
    <message>
        <source>Return · receipt {number}</source>
        <translation>退货 · 小票 {number}</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Everything comes back</source>
        <translation>全部退回</translation>
    </message>
    <message>
        <source>The way it was paid</source>
        <translation>原路退回</translation>
    </message>
    <message>
        <source>All in cash</source>
        <translation>全部退现金</translation>
    </message>
    <message>
        <source>The money goes back</source>
        <translation>退款方式</translation>
    </message>
    <message>
        <source>{tender} {amount}</source>
        <translation>{tender} {amount}</translation>
    </message>
    <message>
        <source>Everything of this receipt is back already.</source>
        <translation>这张小票已全部退回。</translation>
    </message>
    <message>
        <source>Receipt {number} over {amount}: goods go back to the shelf, the money goes back.</source>
        <translation>小票 {number}，{amount}：商品回货架，款项退回。</translation>
    </message>
    <message>
        <source>Void the whole sale?</source>
        <translation>整单作废？</translation>
    </message>
    <message>
        <source>Void with a second person</source>
        <translation>第二人确认后作废</translation>
    </message>
    <message>
        <source>The sale is void</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Scan or type it</source>
        <translation>扫码或输入</translation>
    </message>
    <message>
        <source>That is the barcode of {name}, not the number of a payment.</source>
        <translation>这是“{name}”的条码，不是付款凭证号。</translation>
    </message>
    <message>
        <source>Please enter an amount.</source>
        <translation>请输入金额。</translation>
    </message>
    <message>
        <source>Without its number the payment can&apos;t be found again.</source>
        <translation>没有凭证号，这笔款以后就查不到了。</translation>
    </message>
    <message>
        <source>Number on the terminal slip</source>
        <translation>终端凭证号</translation>
    </message>
    <message>
        <source>Transaction number</source>
        <translation>交易单号</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已收款</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>未付款</translation>
    </message>
    <message>
        <source>Not known: find out later</source>
        <translation>结果不明，稍后查</translation>
    </message>
    <message>
        <source>payment not known</source>
        <translation>支付结果不明</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>收下</translation>
    </message>
    <message>
        <source>Number of the voucher</source>
        <translation>代金券号</translation>
    </message>
    <message>
        <source>Pay from the account</source>
        <translation>从账户扣款</translation>
    </message>
    <message>
        <source>On the account: {amount}</source>
        <translation>账户余额：{amount}</translation>
    </message>
    <message>
        <source>The account does not cover it all; the rest is paid another way.</source>
        <translation>余额不足以付清；其余用别的方式付。</translation>
    </message>
    <message>
        <source>Other ways to pay</source>
        <translation>其他付款方式</translation>
    </message>
    <message>
        <source>Count what lies in the drawer. It is kept as the float and does not change later.</source>
        <translation>清点钱箱里的钱，记为备用金，之后不再改动。</translation>
    </message>
    <message>
        <source>Open the till</source>
        <translation>开钱箱</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>开始收款</translation>
    </message>
    <message>
        <source>Each opening without a sale stands on the report of the day.</source>
        <translation>每次无销售开箱都会列在日报上。</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>打开钱箱</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open the till first</source>
        <translation>请先开钱箱</translation>
    </message>
    <message>
        <source>Look it up on the terminal or in the customer&apos;s telephone, then say how it ended.</source>
        <translation>在终端或顾客手机上查清，再登记结果。</translation>
    </message>
    <message>
        <source>It came</source>
        <translation>已到账</translation>
    </message>
    <message>
        <source>It did not come</source>
        <translation>未到账</translation>
    </message>
    <message>
        <source>The day can&apos;t be closed before each of these is settled.</source>
        <translation>全部查清后才能日结。</translation>
    </message>
    <message>
        <source>Unknown payments</source>
        <translation>结果不明的支付</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>查清</translation>
    </message>
    <message>
        <source>Every payment is settled</source>
        <translation>所有支付都已查清</translation>
    </message>
    <message>
        <source>taken by {number}</source>
        <translation>{number} 收款</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>WeChat Pay</source>
        <translation>微信支付</translation>
    </message>
    <message>
        <source>Alipay</source>
        <translation>支付宝</translation>
    </message>
    <message>
        <source>Bank card</source>
        <translation>银行卡</translation>
    </message>
    <message>
        <source>Member account</source>
        <translation>会员账户</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>代金券</translation>
    </message>
    <message>
        <source>Bank card (terminal slip)</source>
        <translation>银行卡（终端凭证号）</translation>
    </message>
    <message>
        <source>{tender} (reference)</source>
        <translation>{tender}（凭证号）</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>{quantity} pieces</source>
        <translation>{quantity} 件</translation>
    </message>
    <message>
        <source>Sale {id}</source>
        <translation>销售单 {id}</translation>
    </message>
    <message>
        <source>Payments without an answer</source>
        <translation>结果不明的付款</translation>
    </message>
    <message>
        <source>Sales paid in part</source>
        <translation>只付了一部分的销售单</translation>
    </message>
    <message>
        <source>Open or parked sales</source>
        <translation>未结或挂起的销售单</translation>
    </message>
    <message>
        <source>staff {number}</source>
        <translation>工号 {number}</translation>
    </message>
    <message>
        <source>{tender} {amount}: did it come?</source>
        <translation>{tender} {amount}：到账了吗？</translation>
    </message>
    <message>
        <source>The day can’t be closed before somebody knows.</source>
        <translation>弄清楚之前不能日结。</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>去核实</translation>
    </message>
    <message>
        <source>A parked sale waits: {amount}</source>
        <translation>有挂单等着：{amount}</translation>
    </message>
    <message>
        <source>Take it up</source>
        <translation>取单</translation>
    </message>
    <message>
        <source>Taken out: {name}</source>
        <translation>已删除：{name}</translation>
    </message>
    <message>
        <source>Cash received</source>
        <translation>实收现金</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>还差</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>找零</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>恰好</translation>
    </message>
    <message>
        <source>Another member …</source>
        <translation>换一位会员……</translation>
    </message>
    <message>
        <source>No member</source>
        <translation>不用会员</translation>
    </message>
    <message>
        <source>Pay a fee …</source>
        <translation>缴费……</translation>
    </message>
    <message>
        <source>Top up a member account …</source>
        <translation>会员充值……</translation>
    </message>
    <message>
        <source>Arrears …</source>
        <translation>欠费……</translation>
    </message>
    <message>
        <source>Kinds of fees …</source>
        <translation>费用类型……</translation>
    </message>
    <message>
        <source>Price classes …</source>
        <translation>价格等级……</translation>
    </message>
    <message>
        <source>Change {amount}</source>
        <translation>找零 {amount}</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>补打小票</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退货</translation>
    </message>
    <message>
        <source>Manage goods</source>
        <translation>商品管理</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>盘点</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>进货</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>价签</translation>
    </message>
    <message>
        <source>To order</source>
        <translation>订货建议</translation>
    </message>
    <message>
        <source>{amount} off</source>
        <translation>优惠 {amount}</translation>
    </message>
    <message>
        <source>only {quantity} left</source>
        <translation>仅剩 {quantity}</translation>
    </message>
    <message>
        <source>{quantity} left, below the reorder point</source>
        <translation>剩 {quantity}，低于订货点</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Top-up of a member account</source>
        <translation>会员账户充值</translation>
    </message>
    <message>
        <source>price was {price}</source>
        <translation>原价 {price}</translation>
    </message>
    <message>
        <source>member price {minus}{rate}%</source>
        <translation>会员价 {minus}{rate}%</translation>
    </message>
    <message>
        <source>discount {amount}</source>
        <translation>优惠 {amount}</translation>
    </message>
    <message>
        <source>This sale</source>
        <translation>本单</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Part of the page</source>
        <translation>页面区域</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>缺货</translation>
    </message>
    <message>
        <source>{quantity} left</source>
        <translation>剩 {quantity}</translation>
    </message>
    <message>
        <source>scan straight into the sale</source>
        <translation>扫码直接入单；拼音首字母可搜</translation>
    </message>
    <message>
        <source>Search: name, initials, barcode; 3* for three</source>
        <translation>名称、拼音首字母、条码；3* 表示三件</translation>
    </message>
    <message>
        <source>Search goods</source>
        <translation>搜索商品</translation>
    </message>
    <message>
        <source>Fees &amp; members</source>
        <translation>缴费 · 会员</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>No goods under “{text}”</source>
        <translation>没有找到“{text}”</translation>
    </message>
    <message>
        <source>Try initials, fewer letters or the barcode.</source>
        <translation>试试拼音首字母、少输几个字，或条码。</translation>
    </message>
    <message>
        <source>No quick-pick goods yet</source>
        <translation>还没有快选商品</translation>
    </message>
    <message>
        <source>Scan, or search by name. A supervisor chooses the tiles.</source>
        <translation>请扫码或按名称搜索。快选商品由主管设定。</translation>
    </message>
    <message>
        <source>The sale is parked</source>
        <translation>已挂单</translation>
    </message>
    <message>
        <source>Park or finish this sale first.</source>
        <translation>请先挂单或结清本单。</translation>
    </message>
    <message>
        <source>The till is being closed</source>
        <translation>钱箱正在日结</translation>
    </message>
    <message>
        <source>The till of an earlier day is still open</source>
        <translation>前一日的钱箱还未日结</translation>
    </message>
    <message>
        <source>Count the float in the drawer; then payments can be taken.</source>
        <translation>清点备用金后即可收款。</translation>
    </message>
    <message>
        <source>Its drawer is counted. Payments can be taken again once it is opened anew.</source>
        <translation>钱箱正在清点。重新开箱后才能收款。</translation>
    </message>
    <message>
        <source>Close it first; what is on the sale stays.</source>
        <translation>请先日结；本单内容会保留。</translation>
    </message>
    <message>
        <source>Count the float</source>
        <translation>清点备用金</translation>
    </message>
    <message>
        <source>Go to the day close</source>
        <translation>去日结</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Unknown payments ({count})</source>
        <translation>结果不明的支付（{count}）</translation>
    </message>
    <message>
        <source>Give this sale up</source>
        <translation>放弃本单</translation>
    </message>
    <message>
        <source>Customer display</source>
        <translation>顾客屏</translation>
    </message>
    <message>
        <source>Total {amount}</source>
        <translation>合计 {amount}</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>会员</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>挂单</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>取单</translation>
    </message>
    <message>
        <source>Lines of the sale</source>
        <translation>本单明细</translation>
    </message>
    <message>
        <source>Scan or tap the first thing</source>
        <translation>扫码或点选第一件商品</translation>
    </message>
    <message>
        <source>Everything is kept from the first scan on.</source>
        <translation>从第一次扫码起，每一步都会保存。</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>优惠</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Still to pay: {amount}</source>
        <translation>还需付：{amount}</translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <translation>小票 {number}</translation>
    </message>
    <message>
        <source>{amount} is missing. Take the rest another way, or type what was handed over.</source>
        <translation>还差 {amount}。其余请用别的方式收，或改实收金额。</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>等待付款</translation>
    </message>
    <message>
        <source>not known whether it came</source>
        <translation>是否到账不明</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎光临</translation>
    </message>
    <message>
        <source>and {count} before</source>
        <translation>另有 {count} 行在前</translation>
    </message>
    <message>
        <source>You save {amount}</source>
        <translation>已优惠 {amount}</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Paid {amount}</source>
        <translation>实收 {amount}</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>谢谢惠顾</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>挂单</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>等待结果</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>结果不明</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>收费</translation>
    </message>
    <message>
        <source>Top-ups</source>
        <translation>充值</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Refund without receipt</source>
        <translation>无收据退款</translation>
    </message>
    <message>
        <source>This product is not in the catalogue.</source>
        <translation>商品目录里没有这个商品。</translation>
    </message>
    <message>
        <source>This sale is not there.</source>
        <translation>没有这张销售单。</translation>
    </message>
    <message>
        <source>This line is not on the sale any more.</source>
        <translation>这一行已不在单上。</translation>
    </message>
    <message>
        <source>There is nothing on this sale yet.</source>
        <translation>单上还没有东西。</translation>
    </message>
    <message>
        <source>This payment is not there.</source>
        <translation>没有这笔付款。</translation>
    </message>
    <message>
        <source>This refund is not there.</source>
        <translation>没有这张退款单。</translation>
    </message>
    <message>
        <source>Choose the member whose account pays.</source>
        <translation>请选择由哪位会员的账户付款。</translation>
    </message>
    <message>
        <source>This member card is blocked.</source>
        <translation>这张会员卡已停用。</translation>
    </message>
    <message>
        <source>The till is not open yet: open it with its float first.</source>
        <translation>收银台还没开：请先点清备用金开台。</translation>
    </message>
    <message>
        <source>This sale can&apos;t be changed now: {state}.</source>
        <translation>这张单现在不能改：{state}。</translation>
    </message>
    <message>
        <source>This sale is not parked: {state}.</source>
        <translation>这张单没有挂起：{state}。</translation>
    </message>
    <message>
        <source>This sale is over: {state}.</source>
        <translation>这张单已结束：{state}。</translation>
    </message>
    <message>
        <source>Another sale is open here. Park it first.</source>
        <translation>这里还有一张未结的单，请先挂单。</translation>
    </message>
    <message>
        <source>A part of this sale is paid. Give that back first.</source>
        <translation>这张单已付了一部分，请先退回。</translation>
    </message>
    <message>
        <source>A part of this sale is paid at desk {desk}; it is finished there.</source>
        <translation>这张单有一部分已在 {desk} 号台付款，请到那里结完。</translation>
    </message>
    <message>
        <source>A payment of this sale has no answer yet. Find out first whether it came.</source>
        <translation>这张单有一笔付款还没有结果，请先核实是否到账。</translation>
    </message>
    <message>
        <source>This payment has its answer: {state}.</source>
        <translation>这笔付款已有结果：{state}。</translation>
    </message>
    <message>
        <source>This is not paid.</source>
        <translation>这还没有付款。</translation>
    </message>
    <message>
        <source>Please enter how much, above zero.</source>
        <translation>请输入大于零的数量。</translation>
    </message>
    <message>
        <source>Please enter an amount above zero.</source>
        <translation>请输入大于零的金额。</translation>
    </message>
    <message>
        <source>A discount is a sum or a percentage up to 100, not both.</source>
        <translation>优惠可以是金额，也可以是不超过 100 的百分比，不能两样都填。</translation>
    </message>
    <message>
        <source>This way of paying is not possible here.</source>
        <translation>这里不能用这种付款方式。</translation>
    </message>
    <message>
        <source>The number of the slip is too long.</source>
        <translation>凭证号太长。</translation>
    </message>
    <message>
        <source>Please enter the invoice number: letters, digits and hyphens only.</source>
        <translation>请输入发票号码：只能是字母、数字和连字符。</translation>
    </message>
    <message>
        <source>A receipt has at most {most} lines. Begin another sale for the rest.</source>
        <translation>一张收据最多 {most} 行，其余请另开一单。</translation>
    </message>
    <message>
        <source>That is too long: {longest} characters at most.</source>
        <translation>太长了：最多 {longest} 个字。</translation>
    </message>
    <message>
        <source>Please give the reason.</source>
        <translation>请填写原因。</translation>
    </message>
    <message>
        <source>{tender}: please enter the number of the slip.</source>
        <translation>{tender}：请输入凭证号。</translation>
    </message>
    <message>
        <source>This needs somebody else’s PIN: {role}.</source>
        <translation>这需要另一人输入密码确认：{role}。</translation>
    </message>
    <message>
        <source>The number {reference} has paid a sale already.</source>
        <translation>凭证号 {reference} 已经付过一张单。</translation>
    </message>
    <message>
        <source>Fees and top-ups are not discounted.</source>
        <translation>收费和充值不能打折。</translation>
    </message>
    <message>
        <source>This fee is on the sale already. Remove it to enter another amount.</source>
        <translation>这项收费已在单上。要改金额，请先删掉那一行。</translation>
    </message>
    <message>
        <source>This line can&apos;t be divided or changed.</source>
        <translation>这一行不能拆分或修改。</translation>
    </message>
    <message>
        <source>That is {over} more than there is to pay.</source>
        <translation>比应付金额多了 {over}。</translation>
    </message>
    <message>
        <source>{left} are still missing.</source>
        <translation>还差 {left}。</translation>
    </message>
    <message>
        <source>Count all the cash together.</source>
        <translation>请把现金合在一起点。</translation>
    </message>
    <message>
        <source>Everything on this receipt was given back already.</source>
        <translation>这张收据上的东西都已退完。</translation>
    </message>
    <message>
        <source>So much was not sold, or it came back already.</source>
        <translation>没有卖出这么多，或已经退过。</translation>
    </message>
    <message>
        <source>Choose what comes back.</source>
        <translation>请选择退什么。</translation>
    </message>
    <message>
        <source>A line stands here twice.</source>
        <translation>有一行重复了。</translation>
    </message>
    <message>
        <source>{total} go back, but the tenders come to {back}.</source>
        <translation>应退 {total}，各付款方式合计却是 {back}。</translation>
    </message>
    <message>
        <source>By this tender only {left} were collected and are still here.</source>
        <translation>这种付款方式收到而未退的只有 {left}。</translation>
    </message>
    <message>
        <source>This sale belongs to a session that is over. Refund it instead.</source>
        <translation>这张单属于已结束的班次，请改用退款。</translation>
    </message>
    <message>
        <source>Something of this sale came back already. Refund the rest instead.</source>
        <translation>这张单已退过一部分，其余请用退款。</translation>
    </message>
    <message>
        <source>A sale and its lines or payments differ: {where} {detail}</source>
        <translation>销售单与明细或付款不符：{where} {detail}</translation>
    </message>
    <message>
        <source>A paid sale was altered: {where} {detail}</source>
        <translation>已付款的销售单被改动：{where} {detail}</translation>
    </message>
    <message>
        <source>A paid sale was deleted: {where} {detail}</source>
        <translation>已付款的销售单被删除：{where} {detail}</translation>
    </message>
    <message>
        <source>A refund and its lines or payments differ: {where} {detail}</source>
        <translation>退款单与明细或付款不符：{where} {detail}</translation>
    </message>
    <message>
        <source>A refund was altered: {where} {detail}</source>
        <translation>退款单被改动：{where} {detail}</translation>
    </message>
    <message>
        <source>A refund was deleted: {where} {detail}</source>
        <translation>退款单被删除：{where} {detail}</translation>
    </message>
    <message>
        <source>More was refunded than sold or collected: {where} {detail}</source>
        <translation>退的比卖出或收到的多：{where} {detail}</translation>
    </message>
    <message>
        <source>A number is missing: {where} {detail}</source>
        <translation>号码有缺：{where} {detail}</translation>
    </message>
    <message>
        <source>That is not possible ({code}).</source>
        <translation>无法进行（{code}）。</translation>
    </message>
</context>
</TS>
