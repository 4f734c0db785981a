<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Printing</name>
    <message>
        <source>Drawing the pages …</source>
        <translation>正在生成页面…</translation>
    </message>
    <message>
        <source>The form could not be drawn.</source>
        <translation>表单无法生成。</translation>
    </message>
    <message>
        <source>The first {shown} of {count} pages are shown here; all are printed.</source>
        <translation>此处只显示前 {shown} 页（共 {count} 页），打印时为全部页。</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>不打印</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存为 PDF</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>已保存：{path}</translation>
    </message>
    <message>
        <source>The file can&apos;t be written there.</source>
        <translation>无法写入该位置。</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>打印副本</translation>
    </message>
    <message>
        <source>Print now</source>
        <translation>立即打印</translation>
    </message>
    <message>
        <source>No printer is set up for this paper</source>
        <translation>尚未设置适合此单据的打印机</translation>
    </message>
    <message numerus="yes">
        <source>{printer} · %n copies</source>
        <translation>
            <numerusform>{printer} · %n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a printer</source>
        <translation>添加打印机</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>How it is reached</source>
        <translation>连接方式</translation>
    </message>
    <message>
        <source>Printers of this computer</source>
        <translation>本机已有打印机</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Such as: front desk, slips</source>
        <translation>例如：前台小票</translation>
    </message>
    <message>
        <source>Paper in it</source>
        <translation>所装纸张</translation>
    </message>
    <message>
        <source>The cash drawer hangs on it</source>
        <translation>钱箱接在这台打印机上</translation>
    </message>
    <message>
        <source>It says when a paper is done (status)</source>
        <translation>打印完成时会回报状态</translation>
    </message>
    <message>
        <source>Address on the network</source>
        <translation>网络地址</translation>
    </message>
    <message>
        <source>USB identity (vendor:product) or device file</source>
        <translation>USB 标识（厂商：产品）或设备文件</translation>
    </message>
    <message>
        <source>Folder (empty: the program&apos;s own)</source>
        <translation>文件夹（留空则用程序自带的）</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Name in the system</source>
        <translation>系统中的打印机名</translation>
    </message>
    <message>
        <source>Printers and forms</source>
        <translation>打印机与表单</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Printers of this desk</source>
        <translation>本台打印机</translation>
    </message>
    <message>
        <source>Which form goes where</source>
        <translation>表单送往哪台打印机</translation>
    </message>
    <message>
        <source>No printer yet: papers are saved as PDF files and flagged until there is one.</source>
        <translation>还没有打印机：单据会存为 PDF 并标出，直到设好打印机。</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Out of use</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>none: saved as PDF</source>
        <translation>无，存为 PDF</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>测试页</translation>
    </message>
    <message>
        <source>The test page is on its way to {name}.</source>
        <translation>测试页已送往 {name}。</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>恢复使用</translation>
    </message>
    <message>
        <source>its own size</source>
        <translation>专用尺寸</translation>
    </message>
    <message>
        <source>{form} on {sheet}</source>
        <translation>{form}，用 {sheet} 纸</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>打印队列</translation>
    </message>
    <message>
        <source>Nothing was printed yet</source>
        <translation>还没有打印过单据</translation>
    </message>
    <message>
        <source>Papers stand here from the moment they are made.</source>
        <translation>单据一生成就会列在这里。</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>已出纸</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>没出，打印</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>Take out of the queue</source>
        <translation>移出队列</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Try all that wait</source>
        <translation>全部重试</translation>
    </message>
    <message>
        <source>The printer has it; its word that it is done is awaited.</source>
        <translation>已送到打印机，等待其确认打印完成。</translation>
    </message>
    <message numerus="yes">
        <source>Tried %n times, next at {time}.</source>
        <translation>
            <numerusform>已试 %n 次，{time} 再试。</numerusform>
        </translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>待校对</translation>
    </message>
    <message>
        <source>Printed, with a remark</source>
        <translation>已打印（有说明）</translation>
    </message>
    <message>
        <source>Cut after each paper (slip printers)</source>
        <translation>每张打印后切纸（小票打印机）</translation>
    </message>
    <message>
        <source>The first that holds its paper</source>
        <translation>自动：装有相应纸张的打印机</translation>
    </message>
    <message>
        <source>As the form is laid out</source>
        <translation>按表单原纸张</translation>
    </message>
    <message>
        <source>Papers not printed yet</source>
        <translation>尚未打印的单据</translation>
    </message>
    <message numerus="yes">
        <source>%n papers wait</source>
        <translation>
            <numerusform>%n 张单据待打印</numerusform>
        </translation>
    </message>
    <message>
        <source>{papers}: {why}</source>
        <translation>{papers}：{why}</translation>
    </message>
    <message>
        <source>No printer set up</source>
        <translation>未设置打印机</translation>
    </message>
    <message numerus="yes">
        <source>%n printers ready</source>
        <translation>
            <numerusform>%n 台打印机就绪</numerusform>
        </translation>
    </message>
    <message>
        <source>Printer {name} ready</source>
        <translation>打印机“{name}”就绪</translation>
    </message>
    <message numerus="yes">
        <source>%n papers wait to be printed</source>
        <translation>
            <numerusform>%n 张单据等待打印</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the print queue</source>
        <translation>打开打印队列</translation>
    </message>
    <message>
        <source>Did it come out? {paper}</source>
        <translation>{paper} 打出来了吗？</translation>
    </message>
    <message>
        <source>The printer had it, but never said that it was done. Look into its tray.</source>
        <translation>已送到打印机，但没有收到完成的确认。请看一下出纸口。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>At the printer</source>
        <translation>打印中</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>已打印</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>未打印</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Look at it before it is printed.</source>
        <translation>请先在屏幕上校对，再打印。</translation>
    </message>
    <message>
        <source>No printer is set up for this paper. It was saved as a PDF.</source>
        <translation>没有适合此单据的打印机，已存为 PDF。</translation>
    </message>
    <message>
        <source>The printer does not have this paper size.</source>
        <translation>打印机不支持这种纸张尺寸。</translation>
    </message>
    <message>
        <source>What this paper said was erased with the person&apos;s data.</source>
        <translation>单据内容已随个人信息一并删除。</translation>
    </message>
    <message>
        <source>The system does not find this printer.</source>
        <translation>系统找不到这台打印机。</translation>
    </message>
    <message>
        <source>The printer does not answer. Is it switched on?</source>
        <translation>打印机没有响应，是否已开机？</translation>
    </message>
    <message>
        <source>The printer is out of paper or jammed.</source>
        <translation>打印机缺纸或卡纸。</translation>
    </message>
    <message>
        <source>The printer hung up before the paper was done.</source>
        <translation>打印未完成，打印机已断开。</translation>
    </message>
    <message>
        <source>The printer&apos;s queue is stopped.</source>
        <translation>打印机队列已暂停。</translation>
    </message>
    <message>
        <source>The print system dropped the job.</source>
        <translation>打印任务被系统取消。</translation>
    </message>
    <message>
        <source>The folder for PDF files can&apos;t be written.</source>
        <translation>无法写入 PDF 文件夹。</translation>
    </message>
    <message>
        <source>The driver for this kind of printer is not installed.</source>
        <translation>未安装此类打印机的驱动程序。</translation>
    </message>
    <message>
        <source>Nobody knows whether it came out.</source>
        <translation>不确定是否已经打印出来。</translation>
    </message>
    <message>
        <source>to be looked at first</source>
        <translation>待校对</translation>
    </message>
    <message>
        <source>no printer set up</source>
        <translation>未设置打印机</translation>
    </message>
    <message>
        <source>paper size missing</source>
        <translation>缺少该纸张尺寸</translation>
    </message>
    <message>
        <source>printer not found</source>
        <translation>找不到打印机</translation>
    </message>
    <message>
        <source>printer off</source>
        <translation>打印机未开</translation>
    </message>
    <message>
        <source>printer out of paper</source>
        <translation>打印机缺纸</translation>
    </message>
    <message>
        <source>printer hung up</source>
        <translation>打印机已断开</translation>
    </message>
    <message>
        <source>printer stopped</source>
        <translation>打印机已暂停</translation>
    </message>
    <message>
        <source>did it come out?</source>
        <translation>待确认是否打出</translation>
    </message>
    <message>
        <source>Printer of this computer</source>
        <translation>本机打印机</translation>
    </message>
    <message>
        <source>Slip printer of this computer</source>
        <translation>本机小票打印机</translation>
    </message>
    <message>
        <source>Slip printer on the network</source>
        <translation>网络小票打印机</translation>
    </message>
    <message>
        <source>Slip printer on USB or a device file</source>
        <translation>USB 或设备文件上的小票打印机</translation>
    </message>
    <message>
        <source>Folder for PDF files</source>
        <translation>PDF 文件夹</translation>
    </message>
    <message>
        <source>80 mm roll</source>
        <translation>80 mm 卷纸</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A5</source>
        <translation>A5</translation>
    </message>
    <message>
        <source>Badge card 90 × 60 mm</source>
        <translation>证卡 90 × 60 mm</translation>
    </message>
    <message>
        <source>This paper is not in the queue any more.</source>
        <translation>该单据已不在队列中。</translation>
    </message>
    <message>
        <source>What this paper said was erased with the person&apos;s data. It can&apos;t be printed again.</source>
        <translation>单据内容已随个人信息一并删除，无法再次打印。</translation>
    </message>
    <message>
        <source>First say whether the paper came out: look into the print queue.</source>
        <translation>请先在打印队列中确认单据是否已打出。</translation>
    </message>
    <message>
        <source>This was answered already.</source>
        <translation>已经有人确认过了。</translation>
    </message>
    <message>
        <source>This paper does not wait any more.</source>
        <translation>该单据已不在等待。</translation>
    </message>
    <message>
        <source>This paper is printed or cancelled already.</source>
        <translation>该单据已打印或已取消。</translation>
    </message>
    <message>
        <source>The printer has this paper already. Cancel it at the printer.</source>
        <translation>单据已送到打印机，请在打印机上取消。</translation>
    </message>
    <message>
        <source>Give the printer a name, please.</source>
        <translation>请填写打印机名称。</translation>
    </message>
    <message>
        <source>Say where the printer is: its name, address or folder.</source>
        <translation>请填写打印机的系统名称或地址。</translation>
    </message>
    <message>
        <source>Choose what paper lies in the printer.</source>
        <translation>请选择打印机所装的纸张。</translation>
    </message>
    <message>
        <source>Port or width is not possible.</source>
        <translation>端口或宽度不正确。</translation>
    </message>
    <message>
        <source>There is a printer {name} already.</source>
        <translation>已有名为“{name}”的打印机。</translation>
    </message>
    <message>
        <source>This printer is not set up any more.</source>
        <translation>这台打印机已不在设置中。</translation>
    </message>
    <message>
        <source>{where} is a copy, but the print before it is missing: {detail}</source>
        <translation>{where} 是副本，但缺少它之前的打印记录：{detail}</translation>
    </message>
    <message>
        <source>From 1 to {most} copies, please.</source>
        <translation>份数请填 1 至 {most}。</translation>
    </message>
    <message>
        <source>{title}, copy {number}</source>
        <translation>{title}（副本 {number}）</translation>
    </message>
</context>
</TS>
