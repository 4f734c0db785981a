<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>LostProperty</name>
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
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Finder</source>
        <translation>拾获人</translation>
    </message>
    <message>
        <source>Taken in by</source>
        <translation>接收工号</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>存放处</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>封条号</translation>
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
        <source>In custody</source>
        <translation>保管中</translation>
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
        <source>Dispose of it</source>
        <translation>处置</translation>
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
        <source>Administration</source>
        <translation>行政部门</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>物主</translation>
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
        <source>Returned</source>
        <translation>已认领</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>已移交</translation>
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
        <source>Valuables and cash are sealed: enter the number of the seal.</source>
        <translation>贵重物品和现金须封存：请填写封条号。</translation>
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
        <translation>图片过大：最多 {megapixels} 百万像素。</translation>
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
