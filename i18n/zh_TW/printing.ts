<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Printing</name>
    <message>
        <source>Drawing the pages …</source>
        <translation>正在產生頁面…</translation>
    </message>
    <message>
        <source>The form could not be drawn.</source>
        <translation>表單無法產生。</translation>
    </message>
    <message>
        <source>The first {shown} of {count} pages are shown here; all are printed.</source>
        <translation>此處只顯示前 {shown} 頁（共 {count} 頁），列印時為全部頁。</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>不列印</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存為 PDF</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>已儲存：{path}</translation>
    </message>
    <message>
        <source>The file can&apos;t be written there.</source>
        <translation>無法寫入該位置。</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>列印副本</translation>
    </message>
    <message>
        <source>Print now</source>
        <translation>立即列印</translation>
    </message>
    <message>
        <source>No printer is set up for this paper</source>
        <translation>尚未設定適合此單據的印表機</translation>
    </message>
    <message numerus="yes">
        <source>{printer} · %n copies</source>
        <translation>
            <numerusform>{printer} · %n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a printer</source>
        <translation>新增印表機</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>How it is reached</source>
        <translation>連線方式</translation>
    </message>
    <message>
        <source>Printers of this computer</source>
        <translation>本機已有印表機</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>連接埠</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Such as: front desk, slips</source>
        <translation>例如：櫃檯出單</translation>
    </message>
    <message>
        <source>Paper in it</source>
        <translation>所裝紙張</translation>
    </message>
    <message>
        <source>The cash drawer hangs on it</source>
        <translation>錢櫃接在這台印表機上</translation>
    </message>
    <message>
        <source>It says when a paper is done (status)</source>
        <translation>列印完成時會回報狀態</translation>
    </message>
    <message>
        <source>Address on the network</source>
        <translation>網路位址</translation>
    </message>
    <message>
        <source>USB identity (vendor:product) or device file</source>
        <translation>USB 識別碼（廠商：產品）或裝置檔案</translation>
    </message>
    <message>
        <source>Folder (empty: the program&apos;s own)</source>
        <translation>資料夾（留空則用程式內建的）</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Name in the system</source>
        <translation>系統中的印表機名稱</translation>
    </message>
    <message>
        <source>Printers and forms</source>
        <translation>印表機與表單</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Printers of this desk</source>
        <translation>本櫃檯印表機</translation>
    </message>
    <message>
        <source>Which form goes where</source>
        <translation>表單送往哪台印表機</translation>
    </message>
    <message>
        <source>No printer yet: papers are saved as PDF files and flagged until there is one.</source>
        <translation>還沒有印表機：單據會存成 PDF 並標示，直到設好印表機。</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
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
        <translation>表單</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>紙張</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>印表機</translation>
    </message>
    <message>
        <source>none: saved as PDF</source>
        <translation>無，存成 PDF</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份數</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>測試頁</translation>
    </message>
    <message>
        <source>The test page is on its way to {name}.</source>
        <translation>測試頁已送往 {name}。</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>恢復使用</translation>
    </message>
    <message>
        <source>its own size</source>
        <translation>專用尺寸</translation>
    </message>
    <message>
        <source>{form} on {sheet}</source>
        <translation>{form}，用 {sheet} 紙</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>列印佇列</translation>
    </message>
    <message>
        <source>Nothing was printed yet</source>
        <translation>還沒有列印過單據</translation>
    </message>
    <message>
        <source>Papers stand here from the moment they are made.</source>
        <translation>單據一產生就會列在這裡。</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>單據</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>單據</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>已出紙</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>沒出，列印</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即重試</translation>
    </message>
    <message>
        <source>Take out of the queue</source>
        <translation>移出佇列</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>Try all that wait</source>
        <translation>全部重試</translation>
    </message>
    <message>
        <source>The printer has it; its word that it is done is awaited.</source>
        <translation>已送到印表機，等待其確認列印完成。</translation>
    </message>
    <message numerus="yes">
        <source>Tried %n times, next at {time}.</source>
        <translation>
            <numerusform>已試 %n 次，{time} 再試。</numerusform>
        </translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>待確認</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>待校對</translation>
    </message>
    <message>
        <source>Printed, with a remark</source>
        <translation>已列印（有說明）</translation>
    </message>
    <message>
        <source>Cut after each paper (slip printers)</source>
        <translation>每張列印後裁紙（出單機）</translation>
    </message>
    <message>
        <source>The first that holds its paper</source>
        <translation>自動：裝有相應紙張的印表機</translation>
    </message>
    <message>
        <source>As the form is laid out</source>
        <translation>依表單原紙張</translation>
    </message>
    <message>
        <source>Papers not printed yet</source>
        <translation>尚未列印的單據</translation>
    </message>
    <message numerus="yes">
        <source>%n papers wait</source>
        <translation>
            <numerusform>%n 張單據待列印</numerusform>
        </translation>
    </message>
    <message>
        <source>{papers}: {why}</source>
        <translation>{papers}：{why}</translation>
    </message>
    <message>
        <source>No printer set up</source>
        <translation>未設定印表機</translation>
    </message>
    <message numerus="yes">
        <source>%n printers ready</source>
        <translation>
            <numerusform>%n 台印表機就緒</numerusform>
        </translation>
    </message>
    <message>
        <source>Printer {name} ready</source>
        <translation>印表機「{name}」就緒</translation>
    </message>
    <message numerus="yes">
        <source>%n papers wait to be printed</source>
        <translation>
            <numerusform>%n 張單據等待列印</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the print queue</source>
        <translation>開啟列印佇列</translation>
    </message>
    <message>
        <source>Did it come out? {paper}</source>
        <translation>{paper} 印出來了嗎？</translation>
    </message>
    <message>
        <source>The printer had it, but never said that it was done. Look into its tray.</source>
        <translation>已送到印表機，但沒有收到完成的確認。請看一下出紙口。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>At the printer</source>
        <translation>列印中</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>已列印</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>未列印</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Look at it before it is printed.</source>
        <translation>請先在螢幕上校對，再列印。</translation>
    </message>
    <message>
        <source>No printer is set up for this paper. It was saved as a PDF.</source>
        <translation>沒有適合此單據的印表機，已存成 PDF。</translation>
    </message>
    <message>
        <source>The printer does not have this paper size.</source>
        <translation>印表機不支援這種紙張尺寸。</translation>
    </message>
    <message>
        <source>What this paper said was erased with the person&apos;s data.</source>
        <translation>單據內容已隨個人資料一併刪除。</translation>
    </message>
    <message>
        <source>The system does not find this printer.</source>
        <translation>系統找不到這台印表機。</translation>
    </message>
    <message>
        <source>The printer does not answer. Is it switched on?</source>
        <translation>印表機沒有回應，是否已開機？</translation>
    </message>
    <message>
        <source>The printer is out of paper or jammed.</source>
        <translation>印表機缺紙或卡紙。</translation>
    </message>
    <message>
        <source>The printer hung up before the paper was done.</source>
        <translation>列印未完成，印表機已中斷連線。</translation>
    </message>
    <message>
        <source>The printer&apos;s queue is stopped.</source>
        <translation>印表機佇列已暫停。</translation>
    </message>
    <message>
        <source>The print system dropped the job.</source>
        <translation>列印工作被系統取消。</translation>
    </message>
    <message>
        <source>The folder for PDF files can&apos;t be written.</source>
        <translation>無法寫入 PDF 資料夾。</translation>
    </message>
    <message>
        <source>The driver for this kind of printer is not installed.</source>
        <translation>未安裝此類印表機的驅動程式。</translation>
    </message>
    <message>
        <source>Nobody knows whether it came out.</source>
        <translation>不確定是否已經列印出來。</translation>
    </message>
    <message>
        <source>to be looked at first</source>
        <translation>待校對</translation>
    </message>
    <message>
        <source>no printer set up</source>
        <translation>未設定印表機</translation>
    </message>
    <message>
        <source>paper size missing</source>
        <translation>缺少該紙張尺寸</translation>
    </message>
    <message>
        <source>printer not found</source>
        <translation>找不到印表機</translation>
    </message>
    <message>
        <source>printer off</source>
        <translation>印表機未開</translation>
    </message>
    <message>
        <source>printer out of paper</source>
        <translation>印表機缺紙</translation>
    </message>
    <message>
        <source>printer hung up</source>
        <translation>印表機已斷線</translation>
    </message>
    <message>
        <source>printer stopped</source>
        <translation>印表機已暫停</translation>
    </message>
    <message>
        <source>did it come out?</source>
        <translation>待確認是否印出</translation>
    </message>
    <message>
        <source>Printer of this computer</source>
        <translation>本機印表機</translation>
    </message>
    <message>
        <source>Slip printer of this computer</source>
        <translation>本機出單機</translation>
    </message>
    <message>
        <source>Slip printer on the network</source>
        <translation>網路出單機</translation>
    </message>
    <message>
        <source>Slip printer on USB or a device file</source>
        <translation>USB 或裝置檔案上的出單機</translation>
    </message>
    <message>
        <source>Folder for PDF files</source>
        <translation>PDF 資料夾</translation>
    </message>
    <message>
        <source>80 mm roll</source>
        <translation>80 mm 捲紙</translation>
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
        <translation>證卡 90 × 60 mm</translation>
    </message>
    <message>
        <source>This paper is not in the queue any more.</source>
        <translation>該單據已不在佇列中。</translation>
    </message>
    <message>
        <source>What this paper said was erased with the person&apos;s data. It can&apos;t be printed again.</source>
        <translation>單據內容已隨個人資料一併刪除，無法再次列印。</translation>
    </message>
    <message>
        <source>First say whether the paper came out: look into the print queue.</source>
        <translation>請先在列印佇列中確認單據是否已印出。</translation>
    </message>
    <message>
        <source>This was answered already.</source>
        <translation>已經有人確認過了。</translation>
    </message>
    <message>
        <source>This paper does not wait any more.</source>
        <translation>該單據已不在等待。</translation>
    </message>
    <message>
        <source>This paper is printed or cancelled already.</source>
        <translation>該單據已列印或已取消。</translation>
    </message>
    <message>
        <source>The printer has this paper already. Cancel it at the printer.</source>
        <translation>單據已送到印表機，請在印表機上取消。</translation>
    </message>
    <message>
        <source>Give the printer a name, please.</source>
        <translation>請填寫印表機名稱。</translation>
    </message>
    <message>
        <source>Say where the printer is: its name, address or folder.</source>
        <translation>請填寫印表機的系統名稱或位址。</translation>
    </message>
    <message>
        <source>Choose what paper lies in the printer.</source>
        <translation>請選擇印表機所裝的紙張。</translation>
    </message>
    <message>
        <source>Port or width is not possible.</source>
        <translation>連接埠或寬度不正確。</translation>
    </message>
    <message>
        <source>There is a printer {name} already.</source>
        <translation>已有名為「{name}」的印表機。</translation>
    </message>
    <message>
        <source>This printer is not set up any more.</source>
        <translation>這台印表機已不在設定中。</translation>
    </message>
    <message>
        <source>{where} is a copy, but the print before it is missing: {detail}</source>
        <translation>{where} 是副本，但缺少它之前的列印記錄：{detail}</translation>
    </message>
    <message>
        <source>From 1 to {most} copies, please.</source>
        <translation>份數請填 1 至 {most}。</translation>
    </message>
    <message>
        <source>{title}, copy {number}</source>
        <translation>{title}（副本 {number}）</translation>
    </message>
</context>
</TS>
