<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Widgets</name>
    <message>
        <source>Staff number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>That did not go through</source>
        <translation>没有办成</translation>
    </message>
    <message>
        <source>{count} overdue</source>
        <translation>{count} 条已超时</translation>
    </message>
    <message>
        <source>{count} due soon</source>
        <translation>{count} 条快到时间</translation>
    </message>
    <message>
        <source>Hide this line</source>
        <translation>收起这一行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>已停止，没有写入任何内容。</translation>
    </message>
    <message>
        <source>It can&apos;t be saved there: {problem}</source>
        <translation>无法保存到那里：{problem}</translation>
    </message>
    <message>
        <source>Go to tab {number}</source>
        <translation>到第 {number} 页</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>New visitor</source>
        <translation>登记来访</translation>
    </message>
    <message>
        <source>Scan or search</source>
        <translation>扫码或搜索</translation>
    </message>
    <message>
        <source>Do the top prompt</source>
        <translation>办最上一条</translation>
    </message>
    <message>
        <source>Emergency: who is in the house</source>
        <translation>紧急：在馆名单</translation>
    </message>
    <message>
        <source>Leave the post</source>
        <translation>暂离</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>锁屏</translation>
    </message>
    <message>
        <source>New call</source>
        <translation>新来电</translation>
    </message>
    <message>
        <source>Copy the phrase</source>
        <translation>复制用语</translation>
    </message>
    <message>
        <source>Phrase book</source>
        <translation>用语手册</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Call the next visitor</source>
        <translation>叫下一位</translation>
    </message>
    <message>
        <source>Hand over to a colleague</source>
        <translation>转同事接待</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>暂搁</translation>
    </message>
    <message>
        <source>Finish and see off</source>
        <translation>办结送别</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>重呼</translation>
    </message>
    <message>
        <source>Start or stop checking</source>
        <translation>开始或结束核实</translation>
    </message>
    <message>
        <source>Leave a message</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移主管</translation>
    </message>
    <message>
        <source>Tea refilled</source>
        <translation>已续茶</translation>
    </message>
    <message>
        <source>One more ring</source>
        <translation>又响一声</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>转交</translation>
    </message>
    <message>
        <source>Promise to ring back</source>
        <translation>答应回电</translation>
    </message>
    <message>
        <source>Finish the call</source>
        <translation>办结来电</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>复述核对</translation>
    </message>
    <message>
        <source>Something was found</source>
        <translation>拾得</translation>
    </message>
    <message>
        <source>Something is missed</source>
        <translation>报失</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>认领</translation>
    </message>
    <message>
        <source>Confirm and print</source>
        <translation>确认并打印</translation>
    </message>
    <message>
        <source>Fetch a parked sale</source>
        <translation>取单</translation>
    </message>
    <message>
        <source>Change the quantity</source>
        <translation>改数量</translation>
    </message>
    <message>
        <source>Park the sale</source>
        <translation>挂单</translation>
    </message>
    <message>
        <source>Other ways to pay</source>
        <translation>其他付款方式</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>Member of the sale</source>
        <translation>本单会员</translation>
    </message>
    <message>
        <source>Discount on the line</source>
        <translation>本行优惠</translation>
    </message>
    <message>
        <source>Change the price</source>
        <translation>改价</translation>
    </message>
    <message>
        <source>Discount on the whole sale</source>
        <translation>整单优惠</translation>
    </message>
    <message>
        <source>Receipts and returns</source>
        <translation>小票与退货</translation>
    </message>
    <message>
        <source>Fees and members</source>
        <translation>缴费 · 会员</translation>
    </message>
    <message>
        <source>Manage goods</source>
        <translation>商品管理</translation>
    </message>
    <message>
        <source>Count goods</source>
        <translation>盘点</translation>
    </message>
    <message>
        <source>Receive goods</source>
        <translation>进货</translation>
    </message>
    <message>
        <source>Price labels</source>
        <translation>价签</translation>
    </message>
    <message>
        <source>Order goods</source>
        <translation>订货建议</translation>
    </message>
    <message>
        <source>New complaint or suggestion</source>
        <translation>新的投诉或建议</translation>
    </message>
    <message>
        <source>Print the slip and deliver</source>
        <translation>打印受理单并送达</translation>
    </message>
    <message>
        <source>Enter the result</source>
        <translation>填写处理结果</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>X reading</source>
        <translation>X 读数</translation>
    </message>
    <message>
        <source>Cash hand-over slip</source>
        <translation>交款单</translation>
    </message>
    <message>
        <source>Clear and count again</source>
        <translation>清空重点</translation>
    </message>
    <message>
        <source>Seal this count</source>
        <translation>封存本次清点</translation>
    </message>
    <message>
        <source>Wording: fine</source>
        <translation>用语检查：通过</translation>
    </message>
    <message>
        <source>Better not “{said}”. Say: {instead}</source>
        <translation>最好不说“{said}”。可以说：{instead}</translation>
    </message>
    <message>
        <source>Better not “{said}”</source>
        <translation>最好不说“{said}”</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>第 {number} 页，共 {count} 页</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已超时</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>快到时间</translation>
    </message>
    <message>
        <source>To note</source>
        <translation>留意</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>现在该做</translation>
    </message>
    <message>
        <source>{key} top</source>
        <translation>{key} 办最上一条</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>现在没有要办的</translation>
    </message>
    <message>
        <source>Prompts appear here by themselves</source>
        <translation>到时间会自动出现在这里</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>Scan or search: number / name / phone / initials</source>
        <translation>扫码或搜索：单号 / 姓名 / 电话 / 拼音</translation>
    </message>
    <message>
        <source>Signature box: sign with finger, pen or mouse</source>
        <translation>签名框：用手指、手写笔或鼠标签名</translation>
    </message>
    <message>
        <source>{name}: one less</source>
        <translation>{name}：减一</translation>
    </message>
    <message>
        <source>{name}: one more</source>
        <translation>{name}：加一</translation>
    </message>
    <message>
        <source>Step {step} of {count}: {name}</source>
        <translation>第 {step} 步，共 {count} 步：{name}</translation>
    </message>
</context>
</TS>
