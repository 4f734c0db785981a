<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Stock</name>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Cost of all</source>
        <translation>整批成本</translation>
    </message>
    <message>
        <source>Best before</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>加入清单</translation>
    </message>
    <message>
        <source>No product chosen yet</source>
        <translation>还没有选商品</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>条码</translation>
    </message>
    <message>
        <source>Scan or type, then Enter</source>
        <translation>扫码或输入后按回车</translation>
    </message>
    <message>
        <source>Remove code</source>
        <translation>移除条码</translation>
    </message>
    <message>
        <source>The code {code} belongs to “{name}”.</source>
        <translation>条码 {code} 属于“{name}”。</translation>
    </message>
    <message>
        <source>How many are there?</source>
        <translation>实有多少？</translation>
    </message>
    <message>
        <source>Enter keeps it and goes on. Each scan adds one.</source>
        <translation>回车保存并到下一项；每扫一次加一件。</translation>
    </message>
    <message>
        <source>From a paper sheet</source>
        <translation>按纸质盘点单录入</translation>
    </message>
    <message>
        <source>Counted at</source>
        <translation>清点时间</translation>
    </message>
    <message>
        <source>Everything is counted</source>
        <translation>全部盘完</translation>
    </message>
    <message>
        <source>Seal the count: then the difference shows.</source>
        <translation>请封存盘点，封存后才显示差异。</translation>
    </message>
    <message>
        <source>{done} of {lines} counted</source>
        <translation>已盘 {done} / {lines}</translation>
    </message>
    <message>
        <source>Please count once more.</source>
        <translation>请再盘一次。</translation>
    </message>
    <message>
        <source>You have counted this. Another person counts it now.</source>
        <translation>您已盘过这一项，请另一人来盘。</translation>
    </message>
    <message>
        <source>Second count, without knowing the first.</source>
        <translation>第二人盘点，不看第一次的结果。</translation>
    </message>
    <message>
        <source>Not on the sheet</source>
        <translation>盘点单上没有</translation>
    </message>
    <message>
        <source>Put on the sheet</source>
        <translation>加入盘点单</translation>
    </message>
    <message>
        <source>This product is not on the sheet of this count.</source>
        <translation>这件商品不在本次盘点单上。</translation>
    </message>
    <message>
        <source>Give the count up</source>
        <translation>放弃盘点</translation>
    </message>
    <message>
        <source>Nothing that was counted changes the books. The reason is kept.</source>
        <translation>已盘的数量不会改动账面，原因会记录下来。</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>盘点单</translation>
    </message>
    <message>
        <source>Lines to show</source>
        <translation>显示哪些行</translation>
    </message>
    <message>
        <source>Not on the sheet …</source>
        <translation>单外商品…</translation>
    </message>
    <message>
        <source>Print sheets</source>
        <translation>打印盘点单</translation>
    </message>
    <message>
        <source>Give up …</source>
        <translation>放弃盘点…</translation>
    </message>
    <message>
        <source>To count</source>
        <translation>待盘</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Seal the count</source>
        <translation>封存盘点</translation>
    </message>
    <message>
        <source>Type how many there are. Nothing there: 0.</source>
        <translation>请输入数量；没有就输入 0。</translation>
    </message>
    <message>
        <source>“{name}” is counted already. Count all of it together.</source>
        <translation>“{name}”已经盘过，同一商品请一起清点。</translation>
    </message>
    <message>
        <source>Counted: everything agrees.</source>
        <translation>盘点完成，账实相符。</translation>
    </message>
    <message>
        <source>The sheets are printed</source>
        <translation>盘点单已送去打印</translation>
    </message>
    <message>
        <source>Counting goods</source>
        <translation>盘点</translation>
    </message>
    <message>
        <source>Begin counting</source>
        <translation>开始盘点</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>盘点</translation>
    </message>
    <message>
        <source>Nothing was counted yet</source>
        <translation>还没有盘点过</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>What to count</source>
        <translation>盘什么</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>类别</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) differ</source>
        <translation>
            <numerusform>%n 种商品有差异</numerusform>
        </translation>
    </message>
    <message>
        <source>Please choose a heading.</source>
        <translation>请选择类别。</translation>
    </message>
    <message>
        <source>The dearest, what was missing before, and in turn the rest: two minutes.</source>
        <translation>先盘贵重的和曾经短少的，其余轮流，两分钟盘完。</translation>
    </message>
    <message>
        <source>Two persons count apart from each other; sales may go on meanwhile.</source>
        <translation>两人分别清点，期间可以照常售卖。</translation>
    </message>
    <message>
        <source>One person counts. What differs from the books is counted once more.</source>
        <translation>一人清点；与账面不符的再盘一次。</translation>
    </message>
    <message>
        <source>New count</source>
        <translation>新盘点</translation>
    </message>
    <message>
        <source>Counts so far</source>
        <translation>进行中与最近的盘点</translation>
    </message>
    <message>
        <source>Delivery {id}</source>
        <translation>收货单 {id}</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Expiry dates</source>
        <translation>保质期</translation>
    </message>
    <message>
        <source>Write off …</source>
        <translation>报损…</translation>
    </message>
    <message>
        <source>How far ahead</source>
        <translation>提前多久</translation>
    </message>
    <message>
        <source>Nothing expires in this time</source>
        <translation>这段时间没有到期商品</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message numerus="yes">
        <source>within %n day(s)</source>
        <translation>
            <numerusform>%n 天内</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired or today</source>
        <translation>已过期或今天到期</translation>
    </message>
    <message>
        <source>expired %n day(s) ago</source>
        <translation>已过期 %n 天</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>还有 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Moves of a period</source>
        <translation>一段时间的出入库</translation>
    </message>
    <message>
        <source>Save as file …</source>
        <translation>导出文件…</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>截止日</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>截止日早于起始日。</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>已保存：{name}</translation>
    </message>
    <message>
        <source>{quantity} left</source>
        <translation>剩 {quantity}</translation>
    </message>
    <message>
        <source>Scan, or type name, initials or code</source>
        <translation>扫码，或输入名称、拼音首字母、编码</translation>
    </message>
    <message>
        <source>Products found</source>
        <translation>找到的商品</translation>
    </message>
    <message>
        <source>Scan the goods</source>
        <translation>请扫商品条码</translation>
    </message>
    <message>
        <source>or type a few letters, then Enter.</source>
        <translation>或输入几个字母后按回车。</translation>
    </message>
    <message>
        <source>No product found</source>
        <translation>没有找到商品</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Which products</source>
        <translation>显示哪些商品</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>显示更多</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>新商品</translation>
    </message>
    <message>
        <source>Headings …</source>
        <translation>类别…</translation>
    </message>
    <message>
        <source>Suppliers …</source>
        <translation>供应商…</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>All headings</source>
        <translation>全部类别</translation>
    </message>
    <message>
        <source>The catalogue …</source>
        <translation>商品目录…</translation>
    </message>
    <message>
        <source>Moves of a period …</source>
        <translation>一段时间的出入库…</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>货号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>售价</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>货架</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Place in lists</source>
        <translation>排列顺序</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n 种商品</numerusform>
        </translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Days until delivery</source>
        <translation>到货天数</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Prices of “{name}”</source>
        <translation>“{name}”的价格</translation>
    </message>
    <message>
        <source>Set the price</source>
        <translation>设定价格</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>新价格</translation>
    </message>
    <message>
        <source>From</source>
        <translation>生效日</translation>
    </message>
    <message>
        <source>By</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Please enter the price.</source>
        <translation>请输入价格。</translation>
    </message>
    <message>
        <source>The price is set</source>
        <translation>价格已设定</translation>
    </message>
    <message>
        <source>Moves of “{name}”</source>
        <translation>“{name}”的出入库</translation>
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
        <source>Left</source>
        <translation>结存</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>出入库</translation>
    </message>
    <message>
        <source>Import the catalogue</source>
        <translation>导入商品目录</translation>
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
        <source>CSV or XLSX with headings in the first row, such as a saved catalogue. Nothing is written before you have seen the result.</source>
        <translation>CSV 或 XLSX，第一行为列名，例如导出的商品目录。看过结果之前不会写入任何内容。</translation>
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
        <translation>表格</translation>
    </message>
    <message>
        <source>Imported: {new} new, {changed} changed</source>
        <translation>已导入：新增 {new}，更改 {changed}</translation>
    </message>
    <message>
        <source>New products</source>
        <translation>新商品</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>有更改</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>Rows with problems</source>
        <translation>有问题的行</translation>
    </message>
    <message>
        <source>Please mend the file and choose it again. Nothing was written.</source>
        <translation>请改好文件后重新选择，尚未写入任何内容。</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Price labels</source>
        <translation>价签</translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>打印价签</translation>
    </message>
    <message>
        <source>Labels to print</source>
        <translation>待打印价签</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>全部移除</translation>
    </message>
    <message>
        <source>Sheet A4</source>
        <translation>A4 整页</translation>
    </message>
    <message>
        <source>Label roll</source>
        <translation>标签卷</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Of each</source>
        <translation>每种张数</translation>
    </message>
    <message>
        <source>Price list …</source>
        <translation>价目表…</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) to print</source>
        <translation>
            <numerusform>待打印 %n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>The labels are printed</source>
        <translation>价签已送去打印</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>价目表</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>打印价目表</translation>
    </message>
    <message>
        <source>Members’ discount %</source>
        <translation>会员折扣 %</translation>
    </message>
    <message>
        <source>Note below the list</source>
        <translation>价目表附注</translation>
    </message>
    <message>
        <source>The price list is printed</source>
        <translation>价目表已送去打印</translation>
    </message>
    <message>
        <source>“{name}” is a service, it has no stock.</source>
        <translation>“{name}”是服务项目，没有库存。</translation>
    </message>
    <message>
        <source>Please enter the quantity.</source>
        <translation>请输入数量。</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>报损</translation>
    </message>
    <message>
        <source>Please give the reason.</source>
        <translation>请填写原因。</translation>
    </message>
    <message>
        <source>Written off: {name}</source>
        <translation>已报损：{name}</translation>
    </message>
    <message>
        <source>Move to another place</source>
        <translation>调拨</translation>
    </message>
    <message>
        <source>Move goods</source>
        <translation>调拨</translation>
    </message>
    <message>
        <source>Goes there</source>
        <translation>调出</translation>
    </message>
    <message>
        <source>Comes from there</source>
        <translation>调入</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Other place</source>
        <translation>对方地点</translation>
    </message>
    <message>
        <source>Moved: {name}</source>
        <translation>已调拨：{name}</translation>
    </message>
    <message>
        <source>Order proposal</source>
        <translation>订货建议</translation>
    </message>
    <message>
        <source>Order and print</source>
        <translation>订货并打印</translation>
    </message>
    <message>
        <source>Nothing needs ordering</source>
        <translation>无需订货</translation>
    </message>
    <message>
        <source>All goods are above their reorder points.</source>
        <translation>商品都在补货点以上。</translation>
    </message>
    <message>
        <source>Order quantity</source>
        <translation>订货数量</translation>
    </message>
    <message>
        <source>Wanted by</source>
        <translation>希望到货日</translation>
    </message>
    <message>
        <source>Remarks for the supplier</source>
        <translation>给供应商的备注</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不订此项</translation>
    </message>
    <message>
        <source>Add product …</source>
        <translation>添加商品…</translation>
    </message>
    <message>
        <source>Orders …</source>
        <translation>订货单…</translation>
    </message>
    <message>
        <source>Expiry dates …</source>
        <translation>保质期…</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), {total}</source>
        <translation>
            <numerusform>%n 行，{total}</numerusform>
        </translation>
    </message>
    <message>
        <source>Ordered: {number}</source>
        <translation>已订货：{number}</translation>
    </message>
    <message>
        <source>No supplier</source>
        <translation>未指定供应商</translation>
    </message>
    <message>
        <source>Quantity of “{name}”</source>
        <translation>“{name}”的数量</translation>
    </message>
    <message>
        <source>Add product</source>
        <translation>添加商品</translation>
    </message>
    <message>
        <source>Reorder at</source>
        <translation>补货点</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>在途</translation>
    </message>
    <message>
        <source>Last cost</source>
        <translation>上次成本</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订货单</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Which orders</source>
        <translation>显示哪些订货单</translation>
    </message>
    <message>
        <source>No order is open</source>
        <translation>没有未完成的订货单</translation>
    </message>
    <message>
        <source>Order {number}</source>
        <translation>订货单 {number}</translation>
    </message>
    <message>
        <source>Receive goods</source>
        <translation>进货</translation>
    </message>
    <message>
        <source>Print the order</source>
        <translation>打印订货单</translation>
    </message>
    <message>
        <source>Cancel the order …</source>
        <translation>取消订货…</translation>
    </message>
    <message>
        <source>wanted by {day}</source>
        <translation>希望 {day} 到货</translation>
    </message>
    <message>
        <source>The order is printed</source>
        <translation>订货单已送去打印</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>已订货</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>入库</translation>
    </message>
    <message>
        <source>Price each</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation>订货明细</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>取消订货</translation>
    </message>
    <message>
        <source>What has come stays. The supplier has to be told.</source>
        <translation>已到货的不变，请通知供应商。</translation>
    </message>
    <message>
        <source>Keep the order</source>
        <translation>不取消</translation>
    </message>
    <message>
        <source>Supervisors change the catalogue.</source>
        <translation>商品目录由主管维护。</translation>
    </message>
    <message>
        <source>Prices …</source>
        <translation>价格…</translation>
    </message>
    <message>
        <source>Moves …</source>
        <translation>出入库…</translation>
    </message>
    <message>
        <source>Move goods …</source>
        <translation>调拨…</translation>
    </message>
    <message>
        <source>Print label</source>
        <translation>打印价签</translation>
    </message>
    <message>
        <source>The label is printed</source>
        <translation>价签已送去打印</translation>
    </message>
    <message>
        <source>next free</source>
        <translation>自动编号</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Unit’s name</source>
        <translation>单位名称</translation>
    </message>
    <message>
        <source>bottle, box …</source>
        <translation>瓶、盒…</translation>
    </message>
    <message>
        <source>Price with tax</source>
        <translation>售价（含税）</translation>
    </message>
    <message>
        <source>Tax rate %</source>
        <translation>税率 %</translation>
    </message>
    <message>
        <source>Reason for the new price</source>
        <translation>调价原因</translation>
    </message>
    <message>
        <source>Order size</source>
        <translation>订货批量</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Counted in stock</source>
        <translation>计库存</translation>
    </message>
    <message>
        <source>Has expiry date</source>
        <translation>有保质期</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>在售</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Photo …</source>
        <translation>照片…</translation>
    </message>
    <message>
        <source>Quick-pick tile</source>
        <translation>快捷商品</translation>
    </message>
    <message>
        <source>Place of the tile</source>
        <translation>快捷位置</translation>
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
        <source>worth {amount} at cost</source>
        <translation>成本 {amount}</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>入库</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>订货单</translation>
    </message>
    <message>
        <source>Delivery note number</source>
        <translation>送货单号</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>移除此行</translation>
    </message>
    <message>
        <source>How many came?</source>
        <translation>到货多少？</translation>
    </message>
    <message>
        <source>What did they cost together? Nothing: 0.</source>
        <translation>这一行总成本是多少？没有就填 0。</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) taken in</source>
        <translation>
            <numerusform>已入库 %n 种商品</numerusform>
        </translation>
    </message>
    <message>
        <source>Without an order</source>
        <translation>无订货单</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>到货清单</translation>
    </message>
    <message>
        <source>Book the difference</source>
        <translation>处理差异</translation>
    </message>
    <message>
        <source>Enter goes to the next line</source>
        <translation>回车到下一行</translation>
    </message>
    <message>
        <source>Usual reasons</source>
        <translation>常用原因</translation>
    </message>
    <message>
        <source>The same for all</source>
        <translation>其余各行相同</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>盘点人</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>打印盘点报告</translation>
    </message>
    <message>
        <source>Lines counted</source>
        <translation>已盘行数</translation>
    </message>
    <message>
        <source>Lines that differ</source>
        <translation>有差异的行</translation>
    </message>
    <message>
        <source>Difference at cost</source>
        <translation>差异（成本）</translation>
    </message>
    <message>
        <source>Difference at price</source>
        <translation>差异（售价）</translation>
    </message>
    <message>
        <source>Please give the reason for “{name}”.</source>
        <translation>请填写“{name}”的原因。</translation>
    </message>
    <message>
        <source>Booking a difference of {amount}</source>
        <translation>处理盘点差异 {amount}</translation>
    </message>
    <message>
        <source>The difference is booked, the report is printed</source>
        <translation>差异已处理，报告已送去打印</translation>
    </message>
    <message>
        <source>The report is printed</source>
        <translation>报告已送去打印</translation>
    </message>
    <message>
        <source>Reason for “{name}”</source>
        <translation>“{name}”的原因</translation>
    </message>
    <message>
        <source>Miscounted before</source>
        <translation>上次盘错</translation>
    </message>
    <message>
        <source>Booked wrongly</source>
        <translation>录错单</translation>
    </message>
    <message>
        <source>Sign again</source>
        <translation>重签</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>账面</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>已盘</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>At cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>At price</source>
        <translation>售价</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>税率</translation>
    </message>
    <message>
        <source>Tile</source>
        <translation>快捷格</translation>
    </message>
    <message>
        <source>Value at cost</source>
        <translation>库存成本</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Business day</source>
        <translation>营业日</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>Counts not finished</source>
        <translation>盘点未完成</translation>
    </message>
    <message>
        <source>Counts with a difference not booked</source>
        <translation>盘点差异未处理</translation>
    </message>
    <message>
        <source>Goods on tonight&apos;s count list</source>
        <translation>今晚待盘商品</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>盘点</translation>
    </message>
    <message>
        <source>Go on counting</source>
        <translation>继续盘点</translation>
    </message>
    <message>
        <source>Count yesterday&apos;s goods</source>
        <translation>清点昨日商品</translation>
    </message>
    <message>
        <source>Two minutes, without looking at the books.</source>
        <translation>两分钟，不看账面数。</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) to count tonight</source>
        <translation>
            <numerusform>今晚要盘点 %n 种商品</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}: explain the difference</source>
        <translation>{count}：请说明差异</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>说明差异</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) expired: off the shelf</source>
        <translation>
            <numerusform>%n 种商品已过期：请下架</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) expire soon</source>
        <translation>
            <numerusform>%n 种商品即将到期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) to reorder</source>
        <translation>
            <numerusform>%n 种商品要补货</numerusform>
        </translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订货</translation>
    </message>
    <message>
        <source>piece</source>
        <translation>件</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>公斤</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>EAN-13</source>
        <translation>EAN-13</translation>
    </message>
    <message>
        <source>EAN-8</source>
        <translation>EAN-8</translation>
    </message>
    <message>
        <source>UPC-A</source>
        <translation>UPC-A</translation>
    </message>
    <message>
        <source>UPC-E</source>
        <translation>UPC-E</translation>
    </message>
    <message>
        <source>Code 128</source>
        <translation>Code 128</translation>
    </message>
    <message>
        <source>In-house number</source>
        <translation>店内码</translation>
    </message>
    <message>
        <source>Scale code with weight</source>
        <translation>称重码（含重量）</translation>
    </message>
    <message>
        <source>Scale code with price</source>
        <translation>称重码（含金额）</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>Returned by customer</source>
        <translation>顾客退货</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>报损</translation>
    </message>
    <message>
        <source>Moved to another place</source>
        <translation>调拨</translation>
    </message>
    <message>
        <source>Count adjustment</source>
        <translation>盘点调整</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>过期</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>破损</translation>
    </message>
    <message>
        <source>Own use</source>
        <translation>自用</translation>
    </message>
    <message>
        <source>Given away</source>
        <translation>赠送</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>Returned, not saleable</source>
        <translation>退回，不可再售</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>Partly received</source>
        <translation>部分到货</translation>
    </message>
    <message>
        <source>Received in full</source>
        <translation>全部到货</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Opening count</source>
        <translation>开店盘点</translation>
    </message>
    <message>
        <source>Month-end stocktake</source>
        <translation>月末盘点</translation>
    </message>
    <message>
        <source>Spot count</source>
        <translation>临时盘点</translation>
    </message>
    <message>
        <source>Two-minute choice</source>
        <translation>两分钟抽盘</translation>
    </message>
    <message>
        <source>All goods</source>
        <translation>全部商品</translation>
    </message>
    <message>
        <source>One heading</source>
        <translation>一个类别</translation>
    </message>
    <message>
        <source>Chosen goods</source>
        <translation>选定商品</translation>
    </message>
    <message>
        <source>Tonight&apos;s list</source>
        <translation>今晚待盘</translation>
    </message>
    <message>
        <source>Being counted</source>
        <translation>盘点中</translation>
    </message>
    <message>
        <source>Sealed, difference open</source>
        <translation>已封存，差异待处理</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Second counter</source>
        <translation>待第二人盘</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>请复盘</translation>
    </message>
    <message>
        <source>To reorder</source>
        <translation>待补货</translation>
    </message>
    <message>
        <source>Below zero</source>
        <translation>负库存</translation>
    </message>
    <message>
        <source>With expiry date</source>
        <translation>有保质期</translation>
    </message>
    <message>
        <source>No longer sold</source>
        <translation>已停售</translation>
    </message>
    <message>
        <source>This product is not in the catalogue.</source>
        <translation>商品目录中没有这个商品。</translation>
    </message>
    <message>
        <source>This heading is not in the catalogue.</source>
        <translation>商品目录中没有这个类别。</translation>
    </message>
    <message>
        <source>This supplier is not on the list.</source>
        <translation>名单中没有这个供应商。</translation>
    </message>
    <message>
        <source>This order does not exist.</source>
        <translation>没有这张订货单。</translation>
    </message>
    <message>
        <source>This count does not exist.</source>
        <translation>没有这次盘点。</translation>
    </message>
    <message>
        <source>Please enter a name.</source>
        <translation>请填写名称。</translation>
    </message>
    <message>
        <source>Please enter the place it goes to or comes from.</source>
        <translation>请填写调往或调自的地点。</translation>
    </message>
    <message>
        <source>That is too long: {longest} characters at most.</source>
        <translation>内容太长：最多 {longest} 个字符。</translation>
    </message>
    <message>
        <source>The price is not possible, or its day lies in the past.</source>
        <translation>价格不正确，或生效日期已过。</translation>
    </message>
    <message>
        <source>This quantity is not possible.</source>
        <translation>数量不正确。</translation>
    </message>
    <message>
        <source>This cost is not possible.</source>
        <translation>成本金额不正确。</translation>
    </message>
    <message>
        <source>The tax rate is between 0 % and 100 %.</source>
        <translation>税率应在 0% 到 100% 之间。</translation>
    </message>
    <message>
        <source>“{name}” is on the list already.</source>
        <translation>“{name}”已经存在。</translation>
    </message>
    <message>
        <source>The code is empty.</source>
        <translation>条码为空。</translation>
    </message>
    <message>
        <source>That is no barcode: longer than {longest} characters.</source>
        <translation>这不是条码：超过 {longest} 个字符。</translation>
    </message>
    <message>
        <source>A barcode holds only plain letters, digits and signs: {code}</source>
        <translation>条码只能包含英文字母、数字和符号：{code}</translation>
    </message>
    <message>
        <source>Misread or mistyped: the last digit of {code} should be {expected}.</source>
        <translation>读错或输错：{code} 的末位校验码应为 {expected}。</translation>
    </message>
    <message>
        <source>No product has the code {code}.</source>
        <translation>没有条码为 {code} 的商品。</translation>
    </message>
    <message>
        <source>The scale&apos;s codes begin with {prefixes}: {code}</source>
        <translation>称重码应以 {prefixes} 开头：{code}</translation>
    </message>
    <message>
        <source>The product does not have the code {code}.</source>
        <translation>该商品没有条码 {code}。</translation>
    </message>
    <message>
        <source>The in-house number stays with the product.</source>
        <translation>店内码不能从商品上删除。</translation>
    </message>
    <message>
        <source>“{name}”: only {left} left, {wanted} wanted.</source>
        <translation>“{name}”只剩 {left}，需要 {wanted}。</translation>
    </message>
    <message>
        <source>“{name}” has stock moves and can&apos;t become a service.</source>
        <translation>“{name}”已有库存记录，不能改为服务项目。</translation>
    </message>
    <message>
        <source>Enter at least one product that came.</source>
        <translation>请至少填写一种到货商品。</translation>
    </message>
    <message>
        <source>Enter at least one product to order.</source>
        <translation>请至少填写一种要订的商品。</translation>
    </message>
    <message>
        <source>There is nothing to count.</source>
        <translation>没有要盘点的商品。</translation>
    </message>
    <message>
        <source>There is nothing to print.</source>
        <translation>没有要打印的内容。</translation>
    </message>
    <message>
        <source>The order {number} is completed or cancelled.</source>
        <translation>订货单 {number} 已完成或已取消。</translation>
    </message>
    <message>
        <source>The order {number} went to another supplier.</source>
        <translation>订货单 {number} 属于另一个供应商。</translation>
    </message>
    <message>
        <source>A supervisor has to confirm this with their PIN.</source>
        <translation>需要主管输入 PIN 确认。</translation>
    </message>
    <message>
        <source>A count of this kind is going on: {number}</source>
        <translation>同类盘点正在进行：{number}</translation>
    </message>
    <message>
        <source>The count {number} is over.</source>
        <translation>盘点 {number} 已结束。</translation>
    </message>
    <message>
        <source>Not counted to the end: {lines} lines are open.</source>
        <translation>盘点未完：还有 {lines} 行。</translation>
    </message>
    <message>
        <source>This product is not on the sheet. Add it first.</source>
        <translation>该商品不在盘点表上，请先添加。</translation>
    </message>
    <message>
        <source>The time of counting lies between the count&apos;s opening and now.</source>
        <translation>盘点时间应在盘点开始之后、现在之前。</translation>
    </message>
    <message>
        <source>The count {number} is not sealed, or booked already.</source>
        <translation>盘点 {number} 尚未封存，或已处理。</translation>
    </message>
    <message>
        <source>The file has {count} problems. Nothing was imported.</source>
        <translation>文件有 {count} 个问题，未导入任何内容。</translation>
    </message>
    <message>
        <source>The catalogue changed since the file was checked. Please check it again.</source>
        <translation>检查之后商品目录有变动，请重新检查文件。</translation>
    </message>
    <message>
        <source>This file can&apos;t be read: CSV (UTF-8 or GB18030) or XLSX is needed.</source>
        <translation>无法读取此文件：需要 CSV（UTF-8 或 GB18030）或 XLSX。</translation>
    </message>
    <message>
        <source>The file is too long: {longest} rows at most.</source>
        <translation>文件太长：最多 {longest} 行。</translation>
    </message>
    <message>
        <source>Columns are missing in the first row: {columns}</source>
        <translation>第一行缺少列：{columns}</translation>
    </message>
    <message>
        <source>Only yes or no is possible here: {text}</source>
        <translation>这里只能填是或否：{text}</translation>
    </message>
    <message>
        <source>Only a number is possible here: {text}</source>
        <translation>这里只能填数字：{text}</translation>
    </message>
    <message>
        <source>The code {code} stands in row {row} already.</source>
        <translation>条码 {code} 在第 {row} 行已经出现。</translation>
    </message>
    <message>
        <source>This file is not a readable picture (JPEG, PNG, WebP, BMP or GIF).</source>
        <translation>无法识别此图片（JPEG、PNG、WebP、BMP 或 GIF）。</translation>
    </message>
    <message>
        <source>This picture is too large: {megapixels} megapixels at most.</source>
        <translation>图片太大：最多 {megapixels} 百万像素。</translation>
    </message>
    <message>
        <source>Stock and moves differ in quantity: {where}, {detail}</source>
        <translation>库存数量与流水不符：{where}，{detail}</translation>
    </message>
    <message>
        <source>Stock and moves differ in value: {where}, {detail}</source>
        <translation>库存金额与流水不符：{where}，{detail}</translation>
    </message>
    <message>
        <source>Nothing is left, but it has a value: {where}, {detail}</source>
        <translation>库存为零但仍有金额：{where}，{detail}</translation>
    </message>
    <message>
        <source>The stock of a product with moves is gone: {where} {detail}</source>
        <translation>有流水的商品库存记录丢失：{where} {detail}</translation>
    </message>
    <message>
        <source>A sealed count was altered: {where} {detail}</source>
        <translation>已封存的盘点被改动：{where} {detail}</translation>
    </message>
    <message>
        <source>A sealed count was deleted: {where} {detail}</source>
        <translation>已封存的盘点被删除：{where} {detail}</translation>
    </message>
    <message>
        <source>per {unit}</source>
        <translation>每{unit}</translation>
    </message>
    <message>
        <source>That is not possible ({code}).</source>
        <translation>无法执行（{code}）。</translation>
    </message>
</context>
</TS>
