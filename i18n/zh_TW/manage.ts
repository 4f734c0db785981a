<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Manage</name>
    <message>
        <source>A day that differs</source>
        <translation>特殊日期</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Own day</source>
        <translation>自訂日期</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation>國定假日</translation>
    </message>
    <message>
        <source>Make-up working day</source>
        <translation>補班日</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開放時間</translation>
    </message>
    <message>
        <source>such as 10:00-16:00; empty: closed</source>
        <translation>例如 10:00-16:00；留空為不開放</translation>
    </message>
    <message>
        <source>Add a department</source>
        <translation>新增部門</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>分機</translation>
    </message>
    <message>
        <source>In the directory</source>
        <translation>列入通訊錄</translation>
    </message>
    <message>
        <source>Erase {who}?</source>
        <translation>清除{who}的個人資料？</translation>
    </message>
    <message>
        <source>Name, telephone, words, signatures and papers of this person go, everywhere and for good.</source>
        <translation>此人的姓名、電話、留言、簽名和單據將在所有地方永久清除。</translation>
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
        <translation>尚未辦結：{matters}</translation>
    </message>
    <message>
        <source>This cannot be taken back. Are you sure that {who} is to be erased?</source>
        <translation>此操作無法復原。確定要清除{who}嗎？</translation>
    </message>
    <message>
        <source>Look once more</source>
        <translation>請再看一眼</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>永久清除</translation>
    </message>
    <message>
        <source>Add a lane</source>
        <translation>新增隊列</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>隊列</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>字母</translation>
    </message>
    <message>
        <source>Tickets that still wait at night carry over to the next day</source>
        <translation>夜間仍在等候的號碼牌轉到次日</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Never say</source>
        <translation>禁語</translation>
    </message>
    <message>
        <source>Word or turn of phrase</source>
        <translation>詞語或說法</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因類別</translation>
    </message>
    <message>
        <source>Say instead</source>
        <translation>應說</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>By</source>
        <translation>經辦</translation>
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
        <translation>變更紀錄</translation>
    </message>
    <message>
        <source>Never changed</source>
        <translation>從未更動</translation>
    </message>
    <message>
        <source>Add to the staff</source>
        <translation>新增員工</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>工號</translation>
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
        <translation>到職日</translation>
    </message>
    <message>
        <source>First PIN</source>
        <translation>初始密碼</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>再輸一次密碼</translation>
    </message>
    <message>
        <source>The two PINs are not the same.</source>
        <translation>兩次輸入的密碼不一致。</translation>
    </message>
    <message>
        <source>Tell the PIN to this person alone; it is changed at the first sign-in.</source>
        <translation>密碼只告訴本人，首次登入時須變更。</translation>
    </message>
    <message>
        <source>Backups and checks</source>
        <translation>備份與檢查</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即備份</translation>
    </message>
    <message>
        <source>Restore drill</source>
        <translation>還原演練</translation>
    </message>
    <message>
        <source>Check all data</source>
        <translation>檢查全部資料</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>匯出全部</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>選擇資料夾</translation>
    </message>
    <message>
        <source>No second place</source>
        <translation>不用第二存放處</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>備份時間</translation>
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
        <translation>筆數</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>A copy of each backup goes to {folder}.</source>
        <translation>每份備份都複製到 {folder}。</translation>
    </message>
    <message>
        <source>No second place: a broken disk would take the backups with it.</source>
        <translation>沒有第二存放處：磁碟損壞時備份也會一起遺失。</translation>
    </message>
    <message>
        <source>Backup made and proved: {file}</source>
        <translation>備份完成並已驗證：{file}</translation>
    </message>
    <message>
        <source>Backing up …</source>
        <translation>正在備份 …</translation>
    </message>
    <message>
        <source>{file} can be restored: {rows} rows, every one compared.</source>
        <translation>{file} 可以還原：{rows} 筆，逐筆核對無誤。</translation>
    </message>
    <message>
        <source>Restoring into a scratch folder …</source>
        <translation>正在還原到暫存資料夾 …</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>正在檢查 …</translation>
    </message>
    <message>
        <source>{file} holds {rows} rows. It names people: keep it as safe as the data itself.</source>
        <translation>{file} 共 {rows} 列，含個人資料，請像資料本身一樣妥善保管。</translation>
    </message>
    <message>
        <source>Exporting …</source>
        <translation>正在匯出…</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>All is well: file, journal, attachments and every rule hold.</source>
        <translation>一切完好：檔案、日誌、附件和各項規則都通過檢查。</translation>
    </message>
    <message numerus="yes">
        <source>%n problems found:</source>
        <translation>
            <numerusform>發現 %n 個問題：</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} 小時</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>第二存放處</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>無法讀取</translation>
    </message>
    <message>
        <source>Hosts and departments</source>
        <translation>受訪人與部門</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
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
        <translation>受訪人</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>職務</translation>
    </message>
    <message>
        <source>Ext.</source>
        <translation>分機</translation>
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
        <translation>開啟商品目錄</translation>
    </message>
    <message>
        <source>Print price labels</source>
        <translation>列印標價籤</translation>
    </message>
    <message>
        <source>Goods and prices</source>
        <translation>商品與價格</translation>
    </message>
    <message>
        <source>Every product with its price, barcodes, tax, reorder point and photo; headings, suppliers, import from a file. A new price holds at every till at once and is kept with its reason.</source>
        <translation>每件商品的價格、條碼、稅率、補貨點和照片，還有類別、供應商與從檔案匯入。新價格立即在各收銀檯生效，改價原因一併留存。</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>檢查表</translation>
    </message>
    <message>
        <source>Edit the opening checklist</source>
        <translation>修改開門檢查表</translation>
    </message>
    <message>
        <source>Open the kinds of fees</source>
        <translation>開啟費用類型</translation>
    </message>
    <message>
        <source>Opening checklist</source>
        <translation>開門檢查表</translation>
    </message>
    <message>
        <source>What is looked at before the till is opened, signed and printed each morning. A change holds from the next opening on. Managers write it.</source>
        <translation>每天開收銀前逐項檢查，簽名並列印。改動從下次開門起用，由經理修改。</translation>
    </message>
    <message>
        <source>Before a fee is taken</source>
        <translation>收費之前</translation>
    </message>
    <message>
        <source>What must be ready stands with each kind of fee. Managers write it.</source>
        <translation>收費前要準備好的東西，寫在每種費用裡，由經理修改。</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>單據樣式</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>Make my own copy</source>
        <translation>建立自有版本</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>開啟資料夾</translation>
    </message>
    <message>
        <source>Print a sample</source>
        <translation>列印樣張</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>檢查全部</translation>
    </message>
    <message>
        <source>Your copy: {path}</source>
        <translation>自有版本：{path}</translation>
    </message>
    <message>
        <source>A sample is on its way to the printer.</source>
        <translation>樣張已送往印表機。</translation>
    </message>
    <message>
        <source>All forms are in order.</source>
        <translation>所有樣式都沒有問題。</translation>
    </message>
    <message>
        <source>Your copy is not used, the built-in form prints instead.</source>
        <translation>自有版本暫不使用，列印時用內建樣式。</translation>
    </message>
    <message>
        <source>Your own copy. The picture follows the file as you save it.</source>
        <translation>自有版本。儲存檔案後，圖片隨之更新。</translation>
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
        <translation>運作狀況</translation>
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
            <numerusform>%n 項需要處理</numerusform>
        </translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>週一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>週二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>週三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>週四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>週五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>週六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>週日</translation>
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
        <translation>各項期限按這些時間計算。</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>開放時間</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>不開放</translation>
    </message>
    <message>
        <source>Save the week</source>
        <translation>儲存每週時間</translation>
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
        <translation>接下來幾天</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已儲存</translation>
    </message>
    <message numerus="yes">
        <source>%n days taken over</source>
        <translation>
            <numerusform>已匯入 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Import {year}</source>
        <translation>匯入{year}年假日</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取消此日</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>每週</translation>
    </message>
    <message>
        <source>Several times a day: 09:00-12:00 13:00-18:00. Empty: closed.</source>
        <translation>一天可寫多段：09:00-12:00 13:00-18:00。留空為不開放。</translation>
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
        <translation>操作日誌</translation>
    </message>
    <message>
        <source>Nothing here can be changed.</source>
        <translation>此處內容不可更改。</translation>
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
        <translation>紀錄</translation>
    </message>
    <message>
        <source>Record no.</source>
        <translation>紀錄編號</translation>
    </message>
    <message>
        <source>This day</source>
        <translation>當天</translation>
    </message>
    <message>
        <source>Week up to it</source>
        <translation>截至當天一週</translation>
    </message>
    <message>
        <source>All up to it</source>
        <translation>截至當天全部</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間範圍</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>櫃檯</translation>
    </message>
    <message>
        <source>Nothing was done that fits</source>
        <translation>沒有符合條件的操作</translation>
    </message>
    <message>
        <source>Row {row} of desk {desk}</source>
        <translation>{desk} 號台第 {row} 筆</translation>
    </message>
    <message>
        <source>The facts were erased with the person they named; the chain still holds.</source>
        <translation>內容已隨當事人資料清除，日誌鏈仍然完整。</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>操作詳情</translation>
    </message>
    <message>
        <source>Every record</source>
        <translation>全部紀錄</translation>
    </message>
    <message>
        <source>Every action</source>
        <translation>全部操作</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程式</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>隊列</translation>
    </message>
    <message>
        <source>Tickets carry the letter, such as A012.</source>
        <translation>號碼牌以字母開頭，例如 A012。</translation>
    </message>
    <message>
        <source>Waiting now</source>
        <translation>正在等候</translation>
    </message>
    <message>
        <source>Overnight</source>
        <translation>過夜</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
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
        <translation>轉到次日</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>當日作廢</translation>
    </message>
    <message>
        <source>Out of use</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Never again</source>
        <translation>重新禁用</translation>
    </message>
    <message>
        <source>Allow this word</source>
        <translation>允許使用</translation>
    </message>
    <message>
        <source>allowed here</source>
        <translation>本單位允許</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>內建</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>個人資料</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>查找人員</translation>
    </message>
    <message>
        <source>Name, initials or telephone</source>
        <translation>姓名、拼音首字母或電話</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Look for a person first</source>
        <translation>請先查找人員</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>匯出給本人</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>立即清理</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>已寫入：{path}</translation>
    </message>
    <message>
        <source>Looking at who may go …</source>
        <translation>正在核對可清除的人員 …</translation>
    </message>
    <message numerus="yes">
        <source>%n persons erased</source>
        <translation>
            <numerusform>已清除 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>The person is erased. Cases, figures and the journal&apos;s chain stay.</source>
        <translation>個人資料已清除。案件、統計和日誌鏈保留。</translation>
    </message>
    <message>
        <source>Nobody of that name or number</source>
        <translation>沒有找到此人</translation>
    </message>
    <message>
        <source>Time for keeping</source>
        <translation>保留期限</translation>
    </message>
    <message>
        <source>Visitors {visits} days, callers {calls} days, complaints and claims {cases} days after the last time. Whoever is past that is erased by a run.</source>
        <translation>自最後一次起：訪客 {visits} 天，來電者 {calls} 天，客訴與認領 {cases} 天。超過期限的，清理時一併清除。</translation>
    </message>
    <message>
        <source>Handing over writes a file for the person. Erasing removes name, telephone and words everywhere; backups lose them as they age out.</source>
        <translation>匯出會產生交給本人的檔案。清除會在所有地方去掉姓名、電話和留言；備份到期淘汰後也不再含有。</translation>
    </message>
    <message>
        <source>Phrase book</source>
        <translation>服務用語</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>用語</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>用語與禁語</translation>
    </message>
    <message>
        <source>Part of the book</source>
        <translation>用語分類</translation>
    </message>
    <message>
        <source>Find a phrase</source>
        <translation>查找用語</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>用語內容</translation>
    </message>
    <message>
        <source>Back to the built-in text</source>
        <translation>恢復內建用語</translation>
    </message>
    <message>
        <source>Nothing is known as {fact}. Use only the placeholders below.</source>
        <translation>沒有 {fact} 這個代換字，請只用下面列出的。</translation>
    </message>
    <message>
        <source>Built in: {text}</source>
        <translation>內建：{text}</translation>
    </message>
    <message>
        <source>formal</source>
        <translation>正式</translation>
    </message>
    <message>
        <source>How it sounds</source>
        <translation>說出來是這樣</translation>
    </message>
    <message>
        <source>Placeholders</source>
        <translation>代換字</translation>
    </message>
    <message>
        <source>A piece in [brackets] is left out when something in it is not known.</source>
        <translation>方括號 [ ] 裡的部分，缺少資料時自動省略。</translation>
    </message>
    <message>
        <source>The whole book</source>
        <translation>全部用語</translation>
    </message>
    <message>
        <source>Own wording</source>
        <translation>自有用語</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>印表機</translation>
    </message>
    <message>
        <source>Each desk has its own.</source>
        <translation>每個櫃檯各自設定。</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>測試頁</translation>
    </message>
    <message>
        <source>Change the way</source>
        <translation>修改去向</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>列印佇列</translation>
    </message>
    <message>
        <source>How it is reached</source>
        <translation>連接方式</translation>
    </message>
    <message>
        <source>Paper in it</source>
        <translation>所裝紙張</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>單據樣式</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>印表機</translation>
    </message>
    <message>
        <source>none: kept as PDF</source>
        <translation>無：存為 PDF</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份數</translation>
    </message>
    <message>
        <source>Which form goes where</source>
        <translation>各單據送往哪台印表機</translation>
    </message>
    <message>
        <source>The test page is on its way to {name}.</source>
        <translation>測試頁已送往 {name}。</translation>
    </message>
    <message>
        <source>Back to default</source>
        <translation>恢復預設值</translation>
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
        <translation>預設：{value}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>A change holds at once and is kept in the journal.</source>
        <translation>修改立即生效，並記入日誌。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>參數設定</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分組</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>查找參數</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>單位資料</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>選擇圖片</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Managers change what stands here.</source>
        <translation>此處內容由經理修改。</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>員工</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>工號</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>到職</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>重設密碼</translation>
    </message>
    <message numerus="yes">
        <source>%n at work</source>
        <translation>
            <numerusform>在崗 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n away</source>
        <translation>
            <numerusform>離席 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} cannot sign in any more. What {who} did stays in the journal.</source>
        <translation>{who}將不能再登入。{who}做過的操作仍留在日誌裡。</translation>
    </message>
    <message>
        <source>Out of service?</source>
        <translation>確定停用？</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Back in service</source>
        <translation>恢復使用</translation>
    </message>
    <message>
        <source>{state} since {time}</source>
        <translation>{state}，自 {time}</translation>
    </message>
    <message>
        <source>to be changed</source>
        <translation>待變更</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>頁面</translation>
    </message>
    <message>
        <source>Claimant answered</source>
        <translation>認領人作答</translation>
    </message>
    <message>
        <source>Claimant identified</source>
        <translation>核對身分</translation>
    </message>
    <message>
        <source>Answer judged</source>
        <translation>判斷答案</translation>
    </message>
    <message>
        <source>Claim matched</source>
        <translation>特徵相符</translation>
    </message>
    <message>
        <source>Claim begun</source>
        <translation>開始認領</translation>
    </message>
    <message>
        <source>Claim refused</source>
        <translation>認領不符</translation>
    </message>
    <message>
        <source>Claim signed, item handed over</source>
        <translation>簽名領取</translation>
    </message>
    <message>
        <source>Claim withdrawn</source>
        <translation>撤回認領</translation>
    </message>
    <message>
        <source>Sealed valuables counted</source>
        <translation>清點封存貴重物品</translation>
    </message>
    <message>
        <source>Disposed of</source>
        <translation>處置</translation>
    </message>
    <message>
        <source>Hidden feature added</source>
        <translation>補充特徵</translation>
    </message>
    <message>
        <source>Locked after refusals</source>
        <translation>鎖定</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>移動存放處</translation>
    </message>
    <message>
        <source>Claimant pointed to administration</source>
        <translation>引導至行政部門</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>登記物品</translation>
    </message>
    <message>
        <source>Decided between two claims</source>
        <translation>裁定爭議</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>入庫存放</translation>
    </message>
    <message>
        <source>Split into parts</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>Back to the finder</source>
        <translation>歸還拾獲人</translation>
    </message>
    <message>
        <source>Handed to the police</source>
        <translation>移交警察</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>解鎖</translation>
    </message>
    <message>
        <source>Register printed</source>
        <translation>列印登記表</translation>
    </message>
    <message>
        <source>Loss report closed</source>
        <translation>結束掛失</translation>
    </message>
    <message>
        <source>Loss report taken</source>
        <translation>登記掛失</translation>
    </message>
    <message>
        <source>Owner told</source>
        <translation>告知失主</translation>
    </message>
    <message>
        <source>Transfer signed</source>
        <translation>簽名移交</translation>
    </message>
    <message>
        <source>Authority table changed</source>
        <translation>修改權限表</translation>
    </message>
    <message>
        <source>Blank form issued</source>
        <translation>發出空白單</translation>
    </message>
    <message>
        <source>Blank form void</source>
        <translation>空白單作廢</translation>
    </message>
    <message>
        <source>Accepted by the department</source>
        <translation>部門接收</translation>
    </message>
    <message>
        <source>Answer from above</source>
        <translation>上級答覆</translation>
    </message>
    <message>
        <source>Time exceeded</source>
        <translation>逾時</translation>
    </message>
    <message>
        <source>Call-back due</source>
        <translation>應回訪</translation>
    </message>
    <message>
        <source>Call-back sheet printed</source>
        <translation>列印回訪單</translation>
    </message>
    <message>
        <source>Customer called back</source>
        <translation>回訪客戶</translation>
    </message>
    <message>
        <source>Called out</source>
        <translation>緊急呼叫</translation>
    </message>
    <message>
        <source>Cause entered</source>
        <translation>填寫原因</translation>
    </message>
    <message>
        <source>Department chased</source>
        <translation>催辦部門</translation>
    </message>
    <message>
        <source>Liability decided</source>
        <translation>責任認定</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>結案</translation>
    </message>
    <message>
        <source>Case corrected</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Delegated by an authority</source>
        <translation>上級交辦</translation>
    </message>
    <message>
        <source>Slip to the department</source>
        <translation>派單</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>儲存草稿</translation>
    </message>
    <message>
        <source>On-site finding</source>
        <translation>現場認定</translation>
    </message>
    <message>
        <source>Joined to a matter</source>
        <translation>併入同一事件</translation>
    </message>
    <message>
        <source>Taken out of a matter</source>
        <translation>移出事件</translation>
    </message>
    <message>
        <source>Major declined</source>
        <translation>不認定為重大</translation>
    </message>
    <message>
        <source>Major proposed</source>
        <translation>建議認定重大</translation>
    </message>
    <message>
        <source>Monthly report filed</source>
        <translation>月報歸檔</translation>
    </message>
    <message>
        <source>Month frozen</source>
        <translation>月份鎖定</translation>
    </message>
    <message>
        <source>Month announced</source>
        <translation>月報通報</translation>
    </message>
    <message>
        <source>Monthly report worded</source>
        <translation>編寫月報</translation>
    </message>
    <message>
        <source>On-site date agreed</source>
        <translation>約定現場查看</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>轉交</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>Raised to major</source>
        <translation>升級為重大</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Refused with a reason</source>
        <translation>說明理由拒絕</translation>
    </message>
    <message>
        <source>Re-opened</source>
        <translation>重新辦理</translation>
    </message>
    <message>
        <source>Customer answered</source>
        <translation>答覆客戶</translation>
    </message>
    <message>
        <source>Reported upwards</source>
        <translation>上報</translation>
    </message>
    <message>
        <source>Result entered</source>
        <translation>填寫結果</translation>
    </message>
    <message>
        <source>Gone on with</source>
        <translation>繼續辦理</translation>
    </message>
    <message>
        <source>Daily review begun</source>
        <translation>開始每日檢查</translation>
    </message>
    <message>
        <source>Daily review finished</source>
        <translation>完成每日檢查</translation>
    </message>
    <message>
        <source>Line of the review settled</source>
        <translation>檢查項處理完</translation>
    </message>
    <message>
        <source>Sample drawn</source>
        <translation>抽取回訪樣本</translation>
    </message>
    <message>
        <source>Severity set</source>
        <translation>認定等級</translation>
    </message>
    <message>
        <source>Customer signed</source>
        <translation>客戶簽名</translation>
    </message>
    <message>
        <source>Slip printed</source>
        <translation>列印受理單</translation>
    </message>
    <message>
        <source>Utility told</source>
        <translation>聯絡公用事業單位</translation>
    </message>
    <message>
        <source>Customer withdrew</source>
        <translation>客戶撤回</translation>
    </message>
    <message>
        <source>Being worked on</source>
        <translation>處理中</translation>
    </message>
    <message>
        <source>Utility changed</source>
        <translation>修改公用事業單位</translation>
    </message>
    <message>
        <source>Badge lent</source>
        <translation>借出訪客證</translation>
    </message>
    <message>
        <source>Badge returned</source>
        <translation>歸還訪客證</translation>
    </message>
    <message>
        <source>Counter closed</source>
        <translation>關閉櫃檯</translation>
    </message>
    <message>
        <source>Counter opened</source>
        <translation>開啟櫃檯</translation>
    </message>
    <message>
        <source>Lane changed</source>
        <translation>修改佇列</translation>
    </message>
    <message>
        <source>Came into the house</source>
        <translation>進入場所</translation>
    </message>
    <message>
        <source>Left the house</source>
        <translation>離開場所</translation>
    </message>
    <message>
        <source>Presumed to have left</source>
        <translation>推定已離開</translation>
    </message>
    <message>
        <source>Expected visitor arrived</source>
        <translation>預約訪客到達</translation>
    </message>
    <message>
        <source>Came back after a missed call</source>
        <translation>過號後回來</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>叫號</translation>
    </message>
    <message>
        <source>Carried over to the next day</source>
        <translation>轉入次日</translation>
    </message>
    <message>
        <source>Something is being checked</source>
        <translation>查詢中</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>接待完成</translation>
    </message>
    <message>
        <source>Emergency list printed</source>
        <translation>列印緊急名單</translation>
    </message>
    <message>
        <source>Visitor announced</source>
        <translation>登記預約訪客</translation>
    </message>
    <message>
        <source>Announced visit cancelled</source>
        <translation>取消預約</translation>
    </message>
    <message>
        <source>Ticket expired</source>
        <translation>號票過期</translation>
    </message>
    <message>
        <source>Handed over to a colleague</source>
        <translation>轉交同事</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>擱置</translation>
    </message>
    <message>
        <source>Host was told</source>
        <translation>已通知受訪人</translation>
    </message>
    <message>
        <source>Left without being served</source>
        <translation>未辦理離開</translation>
    </message>
    <message>
        <source>Mark set (tea, greeting …)</source>
        <translation>記錄服務（奉茶等）</translation>
    </message>
    <message>
        <source>Moved up the ladder</source>
        <translation>升級處理</translation>
    </message>
    <message>
        <source>Did not come when called</source>
        <translation>叫號未到</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>寫備註</translation>
    </message>
    <message>
        <source>Called again</source>
        <translation>再次叫號</translation>
    </message>
    <message>
        <source>Service begun</source>
        <translation>開始接待</translation>
    </message>
    <message>
        <source>Ticket taken</source>
        <translation>取號</translation>
    </message>
    <message>
        <source>Moved to another lane</source>
        <translation>轉到其他佇列</translation>
    </message>
    <message>
        <source>Ticket void</source>
        <translation>號票作廢</translation>
    </message>
    <message>
        <source>With the host</source>
        <translation>已見受訪人</translation>
    </message>
    <message>
        <source>Rang off before the answer</source>
        <translation>對方掛斷</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>接聽</translation>
    </message>
    <message>
        <source>Put through</source>
        <translation>轉接</translation>
    </message>
    <message>
        <source>Rang out</source>
        <translation>撥出</translation>
    </message>
    <message>
        <source>Call finished</source>
        <translation>通話結束</translation>
    </message>
    <message>
        <source>Kind of call set</source>
        <translation>設定來電類別</translation>
    </message>
    <message>
        <source>Call written down afterwards</source>
        <translation>補記來電</translation>
    </message>
    <message>
        <source>Something happened on the line</source>
        <translation>記錄線路情況</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>未接</translation>
    </message>
    <message>
        <source>Answer promised</source>
        <translation>承諾回覆</translation>
    </message>
    <message>
        <source>Rang</source>
        <translation>來電響鈴</translation>
    </message>
    <message>
        <source>Became a call-back</source>
        <translation>轉為回電</translation>
    </message>
    <message>
        <source>Ring counted</source>
        <translation>計鈴聲</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>催問</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已兌現</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>撤銷</translation>
    </message>
    <message>
        <source>Call sheet prepared</source>
        <translation>準備外撥單</translation>
    </message>
    <message>
        <source>Days away added</source>
        <translation>登記請假</translation>
    </message>
    <message>
        <source>Days away removed</source>
        <translation>取消請假</translation>
    </message>
    <message>
        <source>Order of the emergency plan changed</source>
        <translation>調整緊急呼叫順序</translation>
    </message>
    <message>
        <source>Emergency contact changed</source>
        <translation>修改緊急聯絡人</translation>
    </message>
    <message>
        <source>Duty line handed over</source>
        <translation>交出值班電話</translation>
    </message>
    <message>
        <source>Note left</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>Note read</source>
        <translation>已讀留言</translation>
    </message>
    <message>
        <source>Rota printed</source>
        <translation>列印值班表</translation>
    </message>
    <message>
        <source>Swap answered</source>
        <translation>答覆換班</translation>
    </message>
    <message>
        <source>Swap asked for</source>
        <translation>申請換班</translation>
    </message>
    <message>
        <source>Duty line taken over</source>
        <translation>接過值班電話</translation>
    </message>
    <message>
        <source>Week of duty cleared</source>
        <translation>清空值班週</translation>
    </message>
    <message>
        <source>Week of duty set</source>
        <translation>安排值班週</translation>
    </message>
    <message>
        <source>Emergency plan started</source>
        <translation>啟動應變計畫</translation>
    </message>
    <message>
        <source>Agreed on working hours</source>
        <translation>約定上班時間答覆</translation>
    </message>
    <message>
        <source>Contract marked as lapsed</source>
        <translation>標記合約到期</translation>
    </message>
    <message>
        <source>Pointed to the normal line</source>
        <translation>引導至日常電話</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>已解決</translation>
    </message>
    <message>
        <source>Duty call taken</source>
        <translation>接值班來電</translation>
    </message>
    <message>
        <source>Time agreed</source>
        <translation>約定時間</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>歸還</translation>
    </message>
    <message>
        <source>May be kept longer</source>
        <translation>延期歸還</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>借出</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>遺失</translation>
    </message>
    <message>
        <source>Loan slip printed</source>
        <translation>列印借用單</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>交付</translation>
    </message>
    <message>
        <source>Back to the carrier</source>
        <translation>退回物流業者</translation>
    </message>
    <message>
        <source>Parcel slip printed</source>
        <translation>列印代收單</translation>
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
        <translation>故障修復</translation>
    </message>
    <message>
        <source>Fault noticed</source>
        <translation>發現故障</translation>
    </message>
    <message>
        <source>Fault reported</source>
        <translation>報修</translation>
    </message>
    <message>
        <source>Result seen by the giver</source>
        <translation>指派人已確認</translation>
    </message>
    <message>
        <source>Task cancelled</source>
        <translation>取消任務</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>任務完成</translation>
    </message>
    <message>
        <source>Task given</source>
        <translation>指派任務</translation>
    </message>
    <message>
        <source>Task handed on</source>
        <translation>轉交任務</translation>
    </message>
    <message>
        <source>Task seen</source>
        <translation>已看任務</translation>
    </message>
    <message>
        <source>Step noted</source>
        <translation>記錄進展</translation>
    </message>
    <message>
        <source>Site founded</source>
        <translation>建立場所</translation>
    </message>
    <message>
        <source>Works here again</source>
        <translation>恢復在職</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>新增人員</translation>
    </message>
    <message>
        <source>Approval denied</source>
        <translation>核准被拒</translation>
    </message>
    <message>
        <source>Approval used</source>
        <translation>使用核准</translation>
    </message>
    <message>
        <source>Approved with the PIN</source>
        <translation>密碼核准</translation>
    </message>
    <message>
        <source>Absence reported to the lead</source>
        <translation>離崗已報告</translation>
    </message>
    <message>
        <source>Back at the post</source>
        <translation>回到崗位</translation>
    </message>
    <message>
        <source>Staff record changed</source>
        <translation>修改人員</translation>
    </message>
    <message>
        <source>No longer works here</source>
        <translation>離職</translation>
    </message>
    <message>
        <source>Left the post</source>
        <translation>暫離崗位</translation>
    </message>
    <message>
        <source>Screen locked</source>
        <translation>鎖定螢幕</translation>
    </message>
    <message>
        <source>Computer accepted</source>
        <translation>確認本機</translation>
    </message>
    <message>
        <source>PIN changed</source>
        <translation>修改密碼</translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation>密碼錯誤</translation>
    </message>
    <message>
        <source>PIN reset</source>
        <translation>重設密碼</translation>
    </message>
    <message>
        <source>Presumed to have gone home</source>
        <translation>推定已下班</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>登出</translation>
    </message>
    <message>
        <source>Took the counter</source>
        <translation>接管櫃檯</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>新增客戶</translation>
    </message>
    <message>
        <source>Person changed</source>
        <translation>修改客戶</translation>
    </message>
    <message>
        <source>Consent given or taken back</source>
        <translation>同意事項變更</translation>
    </message>
    <message>
        <source>Person erased</source>
        <translation>刪除個人資料</translation>
    </message>
    <message>
        <source>Person&apos;s data exported</source>
        <translation>匯出個人資料</translation>
    </message>
    <message>
        <source>Records merged</source>
        <translation>合併紀錄</translation>
    </message>
    <message>
        <source>Note ended</source>
        <translation>結束提示</translation>
    </message>
    <message>
        <source>Hint read</source>
        <translation>已讀提示</translation>
    </message>
    <message>
        <source>Hint written</source>
        <translation>新增提示</translation>
    </message>
    <message>
        <source>Personal data seen in full</source>
        <translation>查看完整資料</translation>
    </message>
    <message>
        <source>Merge undone</source>
        <translation>撤銷合併</translation>
    </message>
    <message>
        <source>Word allowed again</source>
        <translation>恢復允許用詞</translation>
    </message>
    <message>
        <source>Never-word changed</source>
        <translation>修改禁語</translation>
    </message>
    <message>
        <source>Phrase changed</source>
        <translation>修改用語</translation>
    </message>
    <message>
        <source>Department changed</source>
        <translation>修改部門</translation>
    </message>
    <message>
        <source>Private number shown</source>
        <translation>查看私人號碼</translation>
    </message>
    <message>
        <source>Host changed</source>
        <translation>修改受訪人</translation>
    </message>
    <message>
        <source>Host&apos;s state set</source>
        <translation>設定在位狀態</translation>
    </message>
    <message>
        <source>Message passed on</source>
        <translation>轉達留言</translation>
    </message>
    <message>
        <source>Message taken</source>
        <translation>記錄留言</translation>
    </message>
    <message>
        <source>Drawer did not open</source>
        <translation>錢箱未開啟</translation>
    </message>
    <message>
        <source>Drawer request too old</source>
        <translation>開箱請求過期</translation>
    </message>
    <message>
        <source>Drawer opened</source>
        <translation>開啟錢箱</translation>
    </message>
    <message>
        <source>Said whether it came out</source>
        <translation>確認列印結果</translation>
    </message>
    <message>
        <source>Printing cancelled</source>
        <translation>取消列印</translation>
    </message>
    <message>
        <source>Printing failed</source>
        <translation>列印失敗</translation>
    </message>
    <message>
        <source>Printed again</source>
        <translation>重新列印</translation>
    </message>
    <message>
        <source>Paper saved as PDF</source>
        <translation>單據另存為 PDF</translation>
    </message>
    <message>
        <source>Printer changed</source>
        <translation>修改印表機</translation>
    </message>
    <message>
        <source>Way of a form changed</source>
        <translation>修改單據列印設定</translation>
    </message>
    <message>
        <source>Restore drill held</source>
        <translation>還原演練</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>Own copy of a form made</source>
        <translation>複製單據樣式</translation>
    </message>
    <message>
        <source>Sample of a form printed</source>
        <translation>列印樣張</translation>
    </message>
    <message>
        <source>Everything exported</source>
        <translation>匯出全部資料</translation>
    </message>
    <message>
        <source>Data checked as a whole</source>
        <translation>全面檢查資料</translation>
    </message>
    <message>
        <source>Logo removed</source>
        <translation>刪除標誌</translation>
    </message>
    <message>
        <source>Logo set</source>
        <translation>設定標誌</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>修改設定</translation>
    </message>
    <message>
        <source>File attached</source>
        <translation>新增附件</translation>
    </message>
    <message>
        <source>Records tied together</source>
        <translation>關聯紀錄</translation>
    </message>
    <message>
        <source>Opening hours set</source>
        <translation>設定營業時間</translation>
    </message>
    <message>
        <source>Special day set</source>
        <translation>設定特殊日</translation>
    </message>
    <message>
        <source>Special day taken back</source>
        <translation>取消特殊日</translation>
    </message>
    <message>
        <source>Public holidays imported</source>
        <translation>匯入國定假日</translation>
    </message>
    <message>
        <source>Closed over with a reason</source>
        <translation>說明理由後關閉</translation>
    </message>
    <message>
        <source>Checklist begun</source>
        <translation>開始檢查表</translation>
    </message>
    <message>
        <source>Checklist changed</source>
        <translation>修改檢查表</translation>
    </message>
    <message>
        <source>Checklist line ticked</source>
        <translation>勾選檢查項</translation>
    </message>
    <message>
        <source>Checklist signed</source>
        <translation>檢查表簽名</translation>
    </message>
    <message>
        <source>Day closed</source>
        <translation>當日結束</translation>
    </message>
    <message>
        <source>Report printed</source>
        <translation>列印報表</translation>
    </message>
    <message>
        <source>Refund made</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Refund without receipt</source>
        <translation>無收據退款</translation>
    </message>
    <message>
        <source>Sale abandoned</source>
        <translation>放棄銷售</translation>
    </message>
    <message>
        <source>Discount on the sale</source>
        <translation>整單折扣</translation>
    </message>
    <message>
        <source>Invoice noted</source>
        <translation>登記發票</translation>
    </message>
    <message>
        <source>Discount on a line</source>
        <translation>單品折扣</translation>
    </message>
    <message>
        <source>Line removed</source>
        <translation>刪除商品列</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>付款完成</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>掛單</translation>
    </message>
    <message>
        <source>Payment asked for</source>
        <translation>發起收款</translation>
    </message>
    <message>
        <source>Payment cancelled</source>
        <translation>取消收款</translation>
    </message>
    <message>
        <source>Payment cleared up</source>
        <translation>確認收款狀態</translation>
    </message>
    <message>
        <source>Price changed by hand</source>
        <translation>手動改價</translation>
    </message>
    <message>
        <source>Price brought up to date</source>
        <translation>更新價格</translation>
    </message>
    <message>
        <source>Quantity lowered</source>
        <translation>減少數量</translation>
    </message>
    <message>
        <source>Fetched back</source>
        <translation>取回掛單</translation>
    </message>
    <message>
        <source>Sale void</source>
        <translation>銷售作廢</translation>
    </message>
    <message>
        <source>Catalogue imported</source>
        <translation>匯入商品</translation>
    </message>
    <message>
        <source>Category changed</source>
        <translation>修改分類</translation>
    </message>
    <message>
        <source>Count booked</source>
        <translation>盤點入帳</translation>
    </message>
    <message>
        <source>Count entered</source>
        <translation>輸入盤點</translation>
    </message>
    <message>
        <source>Line added to the count</source>
        <translation>新增盤點列</translation>
    </message>
    <message>
        <source>Count begun</source>
        <translation>開始盤點</translation>
    </message>
    <message>
        <source>Count sheet printed</source>
        <translation>列印盤點表</translation>
    </message>
    <message>
        <source>Count reported</source>
        <translation>盤點報告</translation>
    </message>
    <message>
        <source>Count sealed</source>
        <translation>封存盤點</translation>
    </message>
    <message>
        <source>Count void</source>
        <translation>盤點作廢</translation>
    </message>
    <message>
        <source>Labels printed</source>
        <translation>列印標價籤</translation>
    </message>
    <message>
        <source>Labels asked for</source>
        <translation>申請標價籤</translation>
    </message>
    <message>
        <source>Order cancelled</source>
        <translation>取消訂貨</translation>
    </message>
    <message>
        <source>Order placed</source>
        <translation>下訂單</translation>
    </message>
    <message>
        <source>Order printed</source>
        <translation>列印訂貨單</translation>
    </message>
    <message>
        <source>Price list printed</source>
        <translation>列印價目表</translation>
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
        <translation>新增條碼</translation>
    </message>
    <message>
        <source>Barcode removed</source>
        <translation>刪除條碼</translation>
    </message>
    <message>
        <source>Photo set</source>
        <translation>設定照片</translation>
    </message>
    <message>
        <source>Price set</source>
        <translation>定價</translation>
    </message>
    <message>
        <source>Goods received</source>
        <translation>收貨</translation>
    </message>
    <message>
        <source>Sold below zero</source>
        <translation>缺貨銷售</translation>
    </message>
    <message>
        <source>Goods moved</source>
        <translation>調撥</translation>
    </message>
    <message>
        <source>Goods written off</source>
        <translation>報損</translation>
    </message>
    <message>
        <source>Supplier changed</source>
        <translation>修改供應商</translation>
    </message>
    <message>
        <source>Shop tiles set</source>
        <translation>設定快速商品</translation>
    </message>
    <message>
        <source>Bag accepted by finance</source>
        <translation>財務接收款袋</translation>
    </message>
    <message>
        <source>Bag disputed</source>
        <translation>款袋有爭議</translation>
    </message>
    <message>
        <source>Bag packed</source>
        <translation>裝袋</translation>
    </message>
    <message>
        <source>Bag sent</source>
        <translation>送出款袋</translation>
    </message>
    <message>
        <source>Dispute of a bag settled</source>
        <translation>款袋爭議處理完</translation>
    </message>
    <message>
        <source>Count kept</source>
        <translation>儲存清點</translation>
    </message>
    <message>
        <source>Counted again</source>
        <translation>重新清點</translation>
    </message>
    <message>
        <source>Cash taken to the safe</source>
        <translation>投入保險櫃</translation>
    </message>
    <message>
        <source>Drawer opened without a sale</source>
        <translation>非銷售開箱</translation>
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
        <translation>收銀班次結束</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>停止收銀</translation>
    </message>
    <message>
        <source>Difference explained</source>
        <translation>說明差額</translation>
    </message>
    <message>
        <source>Float differs</source>
        <translation>備用金不符</translation>
    </message>
    <message>
        <source>Till handed over</source>
        <translation>收銀交接</translation>
    </message>
    <message>
        <source>Session opened</source>
        <translation>開始收銀</translation>
    </message>
    <message>
        <source>Cash count sheet printed</source>
        <translation>列印清點單</translation>
    </message>
    <message>
        <source>Statement imported</source>
        <translation>匯入對帳單</translation>
    </message>
    <message>
        <source>Till added</source>
        <translation>新增收銀檯</translation>
    </message>
    <message>
        <source>X report read</source>
        <translation>讀取 X 報表</translation>
    </message>
    <message>
        <source>Arrears exported</source>
        <translation>匯出欠費</translation>
    </message>
    <message>
        <source>Bill added</source>
        <translation>新增帳單</translation>
    </message>
    <message>
        <source>Bill cancelled</source>
        <translation>取消帳單</translation>
    </message>
    <message>
        <source>Bills imported</source>
        <translation>匯入帳單</translation>
    </message>
    <message>
        <source>Preparation ticked</source>
        <translation>繳費準備完成</translation>
    </message>
    <message>
        <source>Fee settled</source>
        <translation>費用已繳</translation>
    </message>
    <message>
        <source>Fee open again</source>
        <translation>費用恢復未繳</translation>
    </message>
    <message>
        <source>Fee account changed</source>
        <translation>修改繳費帳戶</translation>
    </message>
    <message>
        <source>Fee account closed</source>
        <translation>關閉繳費帳戶</translation>
    </message>
    <message>
        <source>Fee account opened</source>
        <translation>開立繳費帳戶</translation>
    </message>
    <message>
        <source>Fee account opened again</source>
        <translation>恢復繳費帳戶</translation>
    </message>
    <message>
        <source>Fee type changed</source>
        <translation>修改費用類型</translation>
    </message>
    <message>
        <source>Member added</source>
        <translation>新增會員</translation>
    </message>
    <message>
        <source>Card blocked</source>
        <translation>凍結會員卡</translation>
    </message>
    <message>
        <source>Card replaced</source>
        <translation>補辦會員卡</translation>
    </message>
    <message>
        <source>Balance carried over</source>
        <translation>轉入餘額</translation>
    </message>
    <message>
        <source>Member changed</source>
        <translation>修改會員</translation>
    </message>
    <message>
        <source>Balance given back</source>
        <translation>退還餘額</translation>
    </message>
    <message>
        <source>Paid from the balance</source>
        <translation>餘額消費</translation>
    </message>
    <message>
        <source>Top-up taken back</source>
        <translation>撤銷儲值</translation>
    </message>
    <message>
        <source>Topped up</source>
        <translation>儲值</translation>
    </message>
    <message>
        <source>Card unblocked</source>
        <translation>解凍會員卡</translation>
    </message>
    <message>
        <source>Members imported</source>
        <translation>匯入會員</translation>
    </message>
    <message>
        <source>Price class changed</source>
        <translation>修改價格等級</translation>
    </message>
    <message>
        <source>Free on the disk: {bytes}</source>
        <translation>磁碟可用空間：{bytes}</translation>
    </message>
    <message>
        <source>Size of the database: {bytes}</source>
        <translation>資料庫大小：{bytes}</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>還沒有備份</translation>
    </message>
    <message>
        <source>Last backup: {at} (kept: {count})</source>
        <translation>最近備份：{at}（保留 {count} 份）</translation>
    </message>
    <message>
        <source>No restore drill was held yet</source>
        <translation>還沒做過還原演練</translation>
    </message>
    <message>
        <source>Last restore drill: {at}</source>
        <translation>最近還原演練：{at}</translation>
    </message>
    <message>
        <source>The restore drill of {at} failed: {file}</source>
        <translation>{at} 的還原演練失敗：{file}</translation>
    </message>
    <message>
        <source>The data was never checked as a whole</source>
        <translation>資料從未全面檢查</translation>
    </message>
    <message>
        <source>Data checked and found whole: {at}</source>
        <translation>資料檢查完好：{at}</translation>
    </message>
    <message>
        <source>The check of {at} found {count} problems</source>
        <translation>{at} 的檢查發現 {count} 個問題</translation>
    </message>
    <message>
        <source>Papers that wait: {count}</source>
        <translation>待列印單據：{count}</translation>
    </message>
    <message>
        <source>Print queue empty, printers in use: {count}</source>
        <translation>列印佇列為空，使用中的印表機：{count}</translation>
    </message>
    <message>
        <source>No printer is set up: papers are kept as PDF</source>
        <translation>尚未設定印表機：單據存為 PDF</translation>
    </message>
    <message>
        <source>Clock: {at} ({zone})</source>
        <translation>時鐘：{at}（{zone}）</translation>
    </message>
    <message>
        <source>The clock shows {found}, but it was {expected} already</source>
        <translation>時鐘顯示 {found}，但實際已到 {expected}</translation>
    </message>
    <message>
        <source>Public holidays are known up to {year}</source>
        <translation>假日已有至 {year} 年</translation>
    </message>
    <message>
        <source>The public holidays of {year} are missing</source>
        <translation>缺少 {year} 年假日</translation>
    </message>
    <message>
        <source>Equipment faults not fixed: {count} ({what})</source>
        <translation>未修復的設備故障：{count}（{what}）</translation>
    </message>
    <message>
        <source>No equipment fault is open</source>
        <translation>沒有未修復的設備故障</translation>
    </message>
    <message>
        <source>Journal: {rows} acts</source>
        <translation>操作日誌：{rows} 筆</translation>
    </message>
    <message>
        <source>Program {program}, data format {schema}</source>
        <translation>程式 {program}，資料格式 {schema}</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>來訪</translation>
    </message>
    <message>
        <source>Expected visitor</source>
        <translation>預約來訪</translation>
    </message>
    <message>
        <source>Visitor badge</source>
        <translation>訪客證</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Emergency list</source>
        <translation>緊急名單</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Staff member</source>
        <translation>員工</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>受訪人</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任務</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Report upwards</source>
        <translation>上報</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>來電</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承諾</translation>
    </message>
    <message>
        <source>Daily review</source>
        <translation>每日複核</translation>
    </message>
    <message>
        <source>Duty call</source>
        <translation>值班來電</translation>
    </message>
    <message>
        <source>Week of duty</source>
        <translation>值班週</translation>
    </message>
    <message>
        <source>Hand-over of the duty line</source>
        <translation>值班電話交接</translation>
    </message>
    <message>
        <source>Contact of the emergency plan</source>
        <translation>應變計畫聯絡人</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>包裹</translation>
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
        <translation>認領</translation>
    </message>
    <message>
        <source>Loss report</source>
        <translation>掛失</translation>
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
        <translation>商品類別</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供應商</translation>
    </message>
    <message>
        <source>Delivery of goods</source>
        <translation>到貨</translation>
    </message>
    <message>
        <source>Order to a supplier</source>
        <translation>訂貨單</translation>
    </message>
    <message>
        <source>Count of goods</source>
        <translation>商品盤點</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>價目表</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>客訴</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>會員</translation>
    </message>
    <message>
        <source>Price class</source>
        <translation>價格類別</translation>
    </message>
    <message>
        <source>Fee account</source>
        <translation>繳費帳戶</translation>
    </message>
    <message>
        <source>Fee type</source>
        <translation>收費項目</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>帳單</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>收銀檯</translation>
    </message>
    <message>
        <source>Till session</source>
        <translation>收銀班次</translation>
    </message>
    <message>
        <source>Cash move</source>
        <translation>現金出入</translation>
    </message>
    <message>
        <source>Z report</source>
        <translation>日結單</translation>
    </message>
    <message>
        <source>Bag to finance</source>
        <translation>上繳款袋</translation>
    </message>
    <message>
        <source>Authority table</source>
        <translation>權限表</translation>
    </message>
    <message>
        <source>Public utility</source>
        <translation>公用事業單位</translation>
    </message>
    <message>
        <source>Blank form</source>
        <translation>空白單</translation>
    </message>
    <message>
        <source>Call sheet</source>
        <translation>外撥單</translation>
    </message>
    <message>
        <source>Register of left items</source>
        <translation>遺留物品登記表</translation>
    </message>
    <message>
        <source>Count of sealed valuables</source>
        <translation>封存物品清點</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>檢查表</translation>
    </message>
    <message>
        <source>Closed over</source>
        <translation>附原因關閉</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>銷售</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報表</translation>
    </message>
    <message>
        <source>Cash drawer</source>
        <translation>錢箱</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>關聯</translation>
    </message>
    <message>
        <source>Attached file</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>列印單據</translation>
    </message>
    <message>
        <source>Way of a form</source>
        <translation>單據去向</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>參數</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>工作行事曆</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>迎客</translation>
    </message>
    <message>
        <source>Two guests, colleagues</source>
        <translation>兩位客人與同事</translation>
    </message>
    <message>
        <source>To see a host</source>
        <translation>會見</translation>
    </message>
    <message>
        <source>Tea and waiting</source>
        <translation>茶水與等候</translation>
    </message>
    <message>
        <source>On the telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Outside hours</source>
        <translation>值班時間</translation>
    </message>
    <message>
        <source>What we cannot do</source>
        <translation>不能辦到的事</translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation>致歉</translation>
    </message>
    <message>
        <source>Complaints, suggestions</source>
        <translation>客訴與建議</translation>
    </message>
    <message>
        <source>Lost things</source>
        <translation>失物</translation>
    </message>
    <message>
        <source>Goods and fees</source>
        <translation>售賣與收費</translation>
    </message>
    <message>
        <source>Good-bye</source>
        <translation>送客</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>推諉</translation>
    </message>
    <message>
        <source>Impatience</source>
        <translation>不耐煩</translation>
    </message>
    <message>
        <source>Contempt</source>
        <translation>輕蔑</translation>
    </message>
    <message>
        <source>Vagueness</source>
        <translation>含糊</translation>
    </message>
    <message>
        <source>Filler</source>
        <translation>口頭禪</translation>
    </message>
    <message>
        <source>Slang</source>
        <translation>俚語</translation>
    </message>
    <message>
        <source>Wrong address</source>
        <translation>稱呼不當</translation>
    </message>
    <message>
        <source>form of address</source>
        <translation>稱呼</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>客人</translation>
    </message>
    <message>
        <source>greeting</source>
        <translation>問候</translation>
    </message>
    <message>
        <source>season</source>
        <translation>時令</translation>
    </message>
    <message>
        <source>wish of the season</source>
        <translation>節日祝福</translation>
    </message>
    <message>
        <source>site</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>host</source>
        <translation>受訪人</translation>
    </message>
    <message>
        <source>colleague</source>
        <translation>同事</translation>
    </message>
    <message>
        <source>department</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>staff number</source>
        <translation>工號</translation>
    </message>
    <message>
        <source>ticket or slip number</source>
        <translation>單號</translation>
    </message>
    <message>
        <source>counter</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分鐘</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>金額</translation>
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
        <translation>進展</translation>
    </message>
    <message>
        <source>read back</source>
        <translation>複述</translation>
    </message>
    <message>
        <source>result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>The site</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Staff and screen</source>
        <translation>員工與螢幕</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>單據</translation>
    </message>
    <message>
        <source>Tasks and reports</source>
        <translation>任務與上報</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>接待</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>候客區</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>值班</translation>
    </message>
    <message>
        <source>Parcels and loans</source>
        <translation>包裹與借用</translation>
    </message>
    <message>
        <source>Lost property</source>
        <translation>失物招領</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>客訴</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>售賣</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>庫存</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>現金</translation>
    </message>
    <message>
        <source>Members and fees</source>
        <translation>會員與收費</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Opening and closing</source>
        <translation>開店與打烊</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>報表</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分鐘</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>h</source>
        <translation>小時</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>months</source>
        <translation>個月</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Roll of 80 mm</source>
        <translation>80 公釐紙捲</translation>
    </message>
    <message>
        <source>Sheet of A5</source>
        <translation>A5 紙</translation>
    </message>
    <message>
        <source>Not rounded</source>
        <translation>不取整</translation>
    </message>
    <message>
        <source>Two side by side</source>
        <translation>雙語並列</translation>
    </message>
    <message>
        <source>In turn</source>
        <translation>輪流顯示</translation>
    </message>
    <message>
        <source>The site&apos;s alone</source>
        <translation>僅單位語言</translation>
    </message>
    <message>
        <source>The visitor&apos;s as well</source>
        <translation>加上訪客語言</translation>
    </message>
    <message>
        <source>Sell, and count tonight</source>
        <translation>照常銷售，當晚盤點</translation>
    </message>
    <message>
        <source>Refuse the sale</source>
        <translation>不允許銷售</translation>
    </message>
    <message>
        <source>Yuan (CNY)</source>
        <translation>人民幣（CNY）</translation>
    </message>
    <message>
        <source>New Taiwan dollar (TWD)</source>
        <translation>新臺幣（TWD）</translation>
    </message>
    <message>
        <source>Hong Kong dollar (HKD)</source>
        <translation>港元（HKD）</translation>
    </message>
    <message>
        <source>Pataca (MOP)</source>
        <translation>澳門元（MOP）</translation>
    </message>
    <message>
        <source>US dollar (USD)</source>
        <translation>美元（USD）</translation>
    </message>
    <message>
        <source>Euro (EUR)</source>
        <translation>歐元（EUR）</translation>
    </message>
    <message>
        <source>Keep found things at the desk</source>
        <translation>失物在櫃檯保管</translation>
    </message>
    <message>
        <source>Then they go to the administration department; the finding day does not count.</source>
        <translation>期滿移交行政部，拾得當天不計。</translation>
    </message>
    <message>
        <source>Announce the transfer before</source>
        <translation>移交前預告</translation>
    </message>
    <message>
        <source>Days before a thing has to go to administration.</source>
        <translation>提前這些天提示。</translation>
    </message>
    <message>
        <source>Hidden features at intake</source>
        <translation>登記的隱蔽特徵數</translation>
    </message>
    <message>
        <source>So many are asked at a claim; with fewer a supervisor releases.</source>
        <translation>認領時逐項詢問；不足時由主管放行。</translation>
    </message>
    <message>
        <source>Refused claims that lock an item</source>
        <translation>幾次認領不符即鎖定</translation>
    </message>
    <message>
        <source>So many, and a supervisor is called.</source>
        <translation>達到次數，物品鎖定並通知主管。</translation>
    </message>
    <message>
        <source>A locked item stays locked</source>
        <translation>鎖定時長</translation>
    </message>
    <message>
        <source>Nobody may claim it meanwhile.</source>
        <translation>期間不接受認領。</translation>
    </message>
    <message>
        <source>Put a found thing away within</source>
        <translation>入庫期限</translation>
    </message>
    <message>
        <source>And have a second person confirm it.</source>
        <translation>須由第二人確認。</translation>
    </message>
    <message>
        <source>Found cash that goes on at once</source>
        <translation>現金即交限額</translation>
    </message>
    <message>
        <source>From this amount on it does not stay at the desk.</source>
        <translation>達到此金額的拾得現金不留在櫃檯。</translation>
    </message>
    <message>
        <source>Look again at a loss report after</source>
        <translation>掛失回訪</translation>
    </message>
    <message>
        <source>Days until whoever misses something hears from us.</source>
        <translation>過這些天向失主回覆進展。</translation>
    </message>
    <message>
        <source>Found identity papers go to the police</source>
        <translation>拾得證件交警方</translation>
    </message>
    <message>
        <source>Instead of to the administration department.</source>
        <translation>而不是交行政部。</translation>
    </message>
    <message>
        <source>The finder may have it back</source>
        <translation>可歸還拾得者</translation>
    </message>
    <message>
        <source>When nobody claims it in time.</source>
        <translation>到期無人認領時。</translation>
    </message>
    <message>
        <source>Keep perishables</source>
        <translation>易腐物品保留</translation>
    </message>
    <message>
        <source>Then two people may throw them away.</source>
        <translation>之後可由兩人共同處理。</translation>
    </message>
    <message>
        <source>Think of a forgotten thing</source>
        <translation>遺落物品關聯來訪</translation>
    </message>
    <message>
        <source>So many days after a visit it may belong to that visitor.</source>
        <translation>來訪後這些天內拾得的，可能屬於該訪客。</translation>
    </message>
    <message>
        <source>Quick choices for places</source>
        <translation>常用拾得地點</translation>
    </message>
    <message>
        <source>Where things are found; divided by commas.</source>
        <translation>用逗號分隔。</translation>
    </message>
    <message>
        <source>Quick choices for storage</source>
        <translation>常用存放位置</translation>
    </message>
    <message>
        <source>Where things are kept; divided by commas.</source>
        <translation>用逗號分隔。</translation>
    </message>
    <message>
        <source>Administration department</source>
        <translation>行政部門名稱</translation>
    </message>
    <message>
        <source>Its name on the transfer slip and for later claimants.</source>
        <translation>印在移交單上，也告知之後來認領的人。</translation>
    </message>
    <message>
        <source>Telephone of administration</source>
        <translation>行政部門電話</translation>
    </message>
    <message>
        <source>Told to later claimants.</source>
        <translation>告知之後來認領的人。</translation>
    </message>
    <message>
        <source>Tell the host of a parcel within</source>
        <translation>多久內通知收件人</translation>
    </message>
    <message>
        <source>After this time the prompt is late.</source>
        <translation>超過後提示轉為逾期。</translation>
    </message>
    <message>
        <source>Remind the host of a parcel after</source>
        <translation>多久未領提醒收件人</translation>
    </message>
    <message>
        <source>Days for which a parcel may lie at the desk unfetched.</source>
        <translation>包裹可在櫃檯存放的天數。</translation>
    </message>
    <message>
        <source>Keys and badges are due back after</source>
        <translation>鑰匙、訪客證借用時間</translation>
    </message>
    <message>
        <source>The proposed time; it can be changed for each loan.</source>
        <translation>預設時間，每次借用可改。</translation>
    </message>
    <message>
        <source>Umbrellas are due back after</source>
        <translation>雨傘借用時間</translation>
    </message>
    <message>
        <source>The proposed time; it can be changed for each umbrella.</source>
        <translation>預設時間，每把傘可改。</translation>
    </message>
    <message>
        <source>Print a slip for each parcel</source>
        <translation>每件包裹列印代收單</translation>
    </message>
    <message>
        <source>It stands on the parcel and is scanned when it is fetched.</source>
        <translation>貼在包裹上，領取時掃描。</translation>
    </message>
    <message>
        <source>Print a slip for each loan</source>
        <translation>每次借用列印借用單</translation>
    </message>
    <message>
        <source>It can also be printed for a single loan.</source>
        <translation>也可以只為某次借用列印。</translation>
    </message>
    <message>
        <source>Quick choices for carriers</source>
        <translation>物流業者快速選項</translation>
    </message>
    <message>
        <source>Who brings parcels; divided by commas.</source>
        <translation>送件的公司，以逗號分隔。</translation>
    </message>
    <message>
        <source>Quick choices for parcel shelves</source>
        <translation>包裹存放處快速選項</translation>
    </message>
    <message>
        <source>Where parcels lie; divided by commas.</source>
        <translation>包裹放在哪裡，以逗號分隔。</translation>
    </message>
    <message>
        <source>Slip at the department within</source>
        <translation>受理單送達期限</translation>
    </message>
    <message>
        <source>Working minutes from receipt.</source>
        <translation>自受理起的工作分鐘。</translation>
    </message>
    <message>
        <source>The department reacts within</source>
        <translation>部門回應期限</translation>
    </message>
    <message>
        <source>Working minutes from the slip&apos;s arrival.</source>
        <translation>自收到受理單起的工作分鐘。</translation>
    </message>
    <message>
        <source>Result of a general complaint</source>
        <translation>一般客訴辦結期限</translation>
    </message>
    <message>
        <source>Result of a major complaint</source>
        <translation>重大客訴辦結期限</translation>
    </message>
    <message>
        <source>Working days from receipt.</source>
        <translation>自受理起的工作天。</translation>
    </message>
    <message>
        <source>Call back after the result</source>
        <translation>辦結後回訪</translation>
    </message>
    <message>
        <source>Working days from the result.</source>
        <translation>自結果起的工作天。</translation>
    </message>
    <message>
        <source>Call back a drawn case within</source>
        <translation>抽中個案回訪</translation>
    </message>
    <message>
        <source>Calendar days after an assistance case ended.</source>
        <translation>協助類辦結後的日曆天。</translation>
    </message>
    <message>
        <source>Share of assistance cases called back</source>
        <translation>協助類回訪比例</translation>
    </message>
    <message>
        <source>Rounded up, for each closing month.</source>
        <translation>按辦結月份計算，無條件進位。</translation>
    </message>
    <message>
        <source>Customers that make a matter major</source>
        <translation>幾位客戶即屬重大</translation>
    </message>
    <message>
        <source>So many different customers on one matter.</source>
        <translation>同一事項的不同客戶數。</translation>
    </message>
    <message>
        <source>Attempts before unreachable</source>
        <translation>回訪幾次仍聯絡不上</translation>
    </message>
    <message>
        <source>In so many different half-days.</source>
        <translation>須在不同的半天內。</translation>
    </message>
    <message>
        <source>Monthly report filed by</source>
        <translation>月報歸檔日</translation>
    </message>
    <message>
        <source>Day of the next month.</source>
        <translation>次月的第幾日之前。</translation>
    </message>
    <message>
        <source>Quick choices for causes</source>
        <translation>常用原因</translation>
    </message>
    <message>
        <source>Divided by commas.</source>
        <translation>用逗號分隔。</translation>
    </message>
    <message>
        <source>Quick choices for measures</source>
        <translation>常用改善措施</translation>
    </message>
    <message>
        <source>Hand over after waiting</source>
        <translation>等候多久須轉交</translation>
    </message>
    <message>
        <source>A visitor who has waited so long is offered to a colleague.</source>
        <translation>訪客等候到這個時間，提示請同事接待。</translation>
    </message>
    <message>
        <source>Say something while checking</source>
        <translation>查詢中須告知</translation>
    </message>
    <message>
        <source>After so long a visitor is told that it is still being looked into; repeated.</source>
        <translation>查詢超過這個時間，提示向訪客說明，並反覆提示。</translation>
    </message>
    <message>
        <source>Refill tea every</source>
        <translation>續茶間隔</translation>
    </message>
    <message>
        <source>While a guest waits.</source>
        <translation>客人等候期間。</translation>
    </message>
    <message>
        <source>First cup of tea after</source>
        <translation>多久後奉茶</translation>
    </message>
    <message>
        <source>Offered to whoever still waits after this time.</source>
        <translation>等候超過這個時間即提示奉茶。</translation>
    </message>
    <message>
        <source>A called visitor should come within</source>
        <translation>叫號後多久應到</translation>
    </message>
    <message>
        <source>After this time calling again is offered.</source>
        <translation>超過這個時間提示再次叫號。</translation>
    </message>
    <message>
        <source>Back in front after a missed call</source>
        <translation>過號保留</translation>
    </message>
    <message>
        <source>Whoever comes within this time takes the old place.</source>
        <translation>在這個時間內到來，仍排在前面。</translation>
    </message>
    <message>
        <source>Calls before a visitor counts as gone</source>
        <translation>最多叫號次數</translation>
    </message>
    <message>
        <source>So often a number is called.</source>
        <translation>叫號達到這個次數仍不到，按過號處理。</translation>
    </message>
    <message>
        <source>Earlier place with an appointment</source>
        <translation>預約優先</translation>
    </message>
    <message>
        <source>So many minutes are added to the waiting time.</source>
        <translation>排隊時按已多等這些分鐘計。</translation>
    </message>
    <message>
        <source>Earlier place for elderly, pregnant and disabled visitors</source>
        <translation>長者、孕婦、身心障礙者優先</translation>
    </message>
    <message>
        <source>Earlier place for important guests</source>
        <translation>貴賓優先</translation>
    </message>
    <message>
        <source>First step up</source>
        <translation>上移第一級</translation>
    </message>
    <message>
        <source>Who takes over when a customer wants somebody else; empty: the customer-service supervisor.</source>
        <translation>客戶要求換人時由誰接手；留空為客服主管。</translation>
    </message>
    <message>
        <source>Second step up</source>
        <translation>上移第二級</translation>
    </message>
    <message>
        <source>Who comes after that; empty: the office manager.</source>
        <translation>再往上由誰接手；留空為辦公室主任。</translation>
    </message>
    <message>
        <source>Quick choices for the matter</source>
        <translation>常用來意</translation>
    </message>
    <message>
        <source>Divided by commas; empty: the usual ones.</source>
        <translation>用逗號分隔；留空為通用的幾項。</translation>
    </message>
    <message>
        <source>Fire brigade</source>
        <translation>火警電話</translation>
    </message>
    <message>
        <source>Stands on the emergency list.</source>
        <translation>印在緊急名單上。</translation>
    </message>
    <message>
        <source>Ambulance</source>
        <translation>急救電話</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>報警電話</translation>
    </message>
    <message>
        <source>Assembly point</source>
        <translation>集合地點</translation>
    </message>
    <message>
        <source>Answer within rings</source>
        <translation>幾聲內接聽</translation>
    </message>
    <message>
        <source>Later than this, the call opens with an apology and counts as late.</source>
        <translation>超過即先致歉，並計為接聽過晚。</translation>
    </message>
    <message>
        <source>One ring takes</source>
        <translation>一聲鈴響</translation>
    </message>
    <message>
        <source>The rhythm of the site&apos;s telephones.</source>
        <translation>本單位電話的振鈴間隔。</translation>
    </message>
    <message>
        <source>Answer an enquiry within</source>
        <translation>諮詢答覆期限</translation>
    </message>
    <message>
        <source>Working days; the day of the call does not count.</source>
        <translation>工作天，來電當天不計。</translation>
    </message>
    <message>
        <source>Answer a request within</source>
        <translation>服務請求答覆期限</translation>
    </message>
    <message>
        <source>After an apology for delay</source>
        <translation>致歉延期後</translation>
    </message>
    <message>
        <source>Working days until the answer is due anew.</source>
        <translation>再給的工作天數。</translation>
    </message>
    <message>
        <source>Remind before a promise is due</source>
        <translation>承諾到期前提醒</translation>
    </message>
    <message>
        <source>Hours of working time before.</source>
        <translation>提前的工作小時數。</translation>
    </message>
    <message>
        <source>Greet a silent line again after</source>
        <translation>無聲來電再次問候</translation>
    </message>
    <message>
        <source>With nobody speaking for so long.</source>
        <translation>對方沉默這麼久之後。</translation>
    </message>
    <message>
        <source>Greetings on a silent line</source>
        <translation>無聲來電問候次數</translation>
    </message>
    <message>
        <source>Then it is said and hung up.</source>
        <translation>之後說明並掛斷。</translation>
    </message>
    <message>
        <source>Requests for courtesy</source>
        <translation>請對方禮貌的次數</translation>
    </message>
    <message>
        <source>So often before an abusive call may be ended.</source>
        <translation>達到次數後可結束辱罵來電。</translation>
    </message>
    <message>
        <source>Private calls at most</source>
        <translation>私人通話最長</translation>
    </message>
    <message>
        <source>Staff are reminded after this time.</source>
        <translation>超過即提醒。</translation>
    </message>
    <message>
        <source>Say something while the caller holds</source>
        <translation>通話查詢須告知</translation>
    </message>
    <message>
        <source>Repeated as long as it takes.</source>
        <translation>讓對方等候超過這個時間即提示，並反覆提示。</translation>
    </message>
    <message>
        <source>Ring straight back within</source>
        <translation>隨即回電期限</translation>
    </message>
    <message>
        <source>When a visitor came first and the caller was promised a call.</source>
        <translation>先接待訪客、答應馬上回電時。</translation>
    </message>
    <message>
        <source>Return a missed call within</source>
        <translation>未接來電回撥期限</translation>
    </message>
    <message>
        <source>Working time.</source>
        <translation>按工作時間計算。</translation>
    </message>
    <message>
        <source>Share of handled calls asked about satisfaction</source>
        <translation>已辦來電滿意度抽查</translation>
    </message>
    <message>
        <source>Drawn at the daily review.</source>
        <translation>每日複核時抽取的比例。</translation>
    </message>
    <message>
        <source>Daily review before closing</source>
        <translation>打烊前複核</translation>
    </message>
    <message>
        <source>So long before closing the review is called for.</source>
        <translation>提前這麼久提示開始每日複核。</translation>
    </message>
    <message>
        <source>Answer what the review left open within</source>
        <translation>複核未決事項答覆期限</translation>
    </message>
    <message>
        <source>Working days.</source>
        <translation>工作天。</translation>
    </message>
    <message>
        <source>Languages of the public board</source>
        <translation>叫號螢幕語言</translation>
    </message>
    <message>
        <source>What the board in the waiting room shows.</source>
        <translation>候客區大螢幕顯示的語言。</translation>
    </message>
    <message>
        <source>Screen of the public board</source>
        <translation>叫號螢幕所在螢幕</translation>
    </message>
    <message>
        <source>The name of the screen it opens on by itself; empty: on demand only.</source>
        <translation>自動開啟的螢幕名稱；留空則需要時手動開啟。</translation>
    </message>
    <message>
        <source>Languages of announcements</source>
        <translation>叫號語言</translation>
    </message>
    <message>
        <source>In what a number is called out.</source>
        <translation>廣播叫號使用的語言。</translation>
    </message>
    <message>
        <source>Voice of announcements</source>
        <translation>叫號語音</translation>
    </message>
    <message>
        <source>Such as yue for Cantonese; empty: by language.</source>
        <translation>例如 yue 為粵語；留空按語言選擇。</translation>
    </message>
    <message>
        <source>Duty on working days</source>
        <translation>工作天值班時間</translation>
    </message>
    <message>
        <source>From and to, such as 08:00-21:00; outside opening hours the duty phone answers.</source>
        <translation>起訖時間，例如 08:00-21:00；開放時間以外由值班電話接聽。</translation>
    </message>
    <message>
        <source>Duty on other days</source>
        <translation>非工作天值班時間</translation>
    </message>
    <message>
        <source>From and to, such as 09:00-20:00: weekends and public holidays.</source>
        <translation>起訖時間，例如 09:00-20:00：週末與假日。</translation>
    </message>
    <message>
        <source>No duty in the first months</source>
        <translation>到職幾個月內不值班</translation>
    </message>
    <message>
        <source>New colleagues take no duty for so many months.</source>
        <translation>新同事在這些月份內不排值班。</translation>
    </message>
    <message>
        <source>Number to ring in opening hours</source>
        <translation>開放時間的來電號碼</translation>
    </message>
    <message>
        <source>Told to whoever rings the duty phone while the desk is open.</source>
        <translation>開放時間內有人撥打值班電話時，告知此號碼。</translation>
    </message>
    <message>
        <source>First-priority cases within</source>
        <translation>優先事項處理期限</translation>
    </message>
    <message>
        <source>Working time of the next working day in which what the duty phone took is begun.</source>
        <translation>值班接到的事項，下一工作天開始後這段時間內處理。</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>單位名稱</translation>
    </message>
    <message>
        <source>Stands on every form, on the public board and in greetings.</source>
        <translation>印在每張單據上，也用在叫號螢幕和問候語裡。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Stands at the head of forms.</source>
        <translation>印在單據抬頭。</translation>
    </message>
    <message>
        <source>Stands at the head of forms; customers ring this number.</source>
        <translation>印在單據抬頭，客戶撥打的就是這個號碼。</translation>
    </message>
    <message>
        <source>Line at the foot</source>
        <translation>頁尾文字</translation>
    </message>
    <message>
        <source>One more line at the foot of every form, such as a web address.</source>
        <translation>每張單據頁尾多印的一行，例如網址。</translation>
    </message>
    <message>
        <source>Language of the site</source>
        <translation>單位語言</translation>
    </message>
    <message>
        <source>Language of forms and announcements where the visitor&apos;s own is not known. The screen has its own.</source>
        <translation>不知道訪客使用哪種語言時，單據和廣播就用它；螢幕語言另設。</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>時區</translation>
    </message>
    <message>
        <source>By this clock days begin and deadlines run, such as Asia/Shanghai.</source>
        <translation>日期與期限都按它計算，例如 Asia/Taipei。</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>幣別</translation>
    </message>
    <message>
        <source>Amounts are kept and printed in it.</source>
        <translation>金額都以它記錄和列印。</translation>
    </message>
    <message>
        <source>The business day begins at</source>
        <translation>營業日起始鐘點</translation>
    </message>
    <message>
        <source>What happens before this hour of the night still belongs to the day before.</source>
        <translation>夜裡在此鐘點之前發生的事，仍算前一天。</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>標誌</translation>
    </message>
    <message>
        <source>The picture at the head of forms; chosen on the page Site.</source>
        <translation>單據抬頭的圖片，在「單位資料」頁選擇。</translation>
    </message>
    <message>
        <source>Away from the post at most</source>
        <translation>離席最長</translation>
    </message>
    <message>
        <source>After this time the lead is told that somebody has not come back.</source>
        <translation>超過這個時間沒回來，就提醒組長。</translation>
    </message>
    <message>
        <source>Lock the screen after</source>
        <translation>閒置鎖定螢幕</translation>
    </message>
    <message>
        <source>With nobody touching keys or mouse for so long, the screen locks itself. 0: never.</source>
        <translation>無人操作達到這個時間，螢幕自動鎖定。0 為從不。</translation>
    </message>
    <message>
        <source>An approval holds</source>
        <translation>核准有效</translation>
    </message>
    <message>
        <source>A second person&apos;s approval must be used within this time.</source>
        <translation>第二人的核准須在這個時間內使用。</translation>
    </message>
    <message>
        <source>Keep visitors</source>
        <translation>訪客保留</translation>
    </message>
    <message>
        <source>So many days after the last visit a person is erased; figures stay.</source>
        <translation>最後一次來訪過了這些天，個人資料即被清除，統計保留。</translation>
    </message>
    <message>
        <source>Keep callers</source>
        <translation>來電者保留</translation>
    </message>
    <message>
        <source>So many days after the last call a person is erased; figures stay.</source>
        <translation>最後一次來電過了這些天，個人資料即被清除，統計保留。</translation>
    </message>
    <message>
        <source>Keep complaints and claims</source>
        <translation>客訴與認領保留</translation>
    </message>
    <message>
        <source>So many days after the case ended the person is erased; the case stays.</source>
        <translation>事情了結過了這些天，個人資料即被清除，案件保留。</translation>
    </message>
    <message>
        <source>Who may see personal data in full</source>
        <translation>誰可查看完整個人資料</translation>
    </message>
    <message>
        <source>From this role on, with a reason that is kept.</source>
        <translation>從這個角色起可查看，須寫明理由並留下紀錄。</translation>
    </message>
    <message>
        <source>Proof-read before printing</source>
        <translation>列印前先預覽</translation>
    </message>
    <message>
        <source>A paper is shown on the screen before it goes to the printer.</source>
        <translation>先在螢幕上校對，再送印表機。</translation>
    </message>
    <message>
        <source>Print the ticket on arrival</source>
        <translation>來訪即列印號碼牌</translation>
    </message>
    <message>
        <source>A queue ticket is printed as soon as a visitor is taken in.</source>
        <translation>登記來訪後立即列印排隊號碼牌。</translation>
    </message>
    <message>
        <source>Remind before a task is due</source>
        <translation>任務到期前提醒</translation>
    </message>
    <message>
        <source>The task appears in the prompts so long before.</source>
        <translation>提前這麼久出現在提示欄。</translation>
    </message>
    <message>
        <source>Answer what was passed upwards within</source>
        <translation>上報事項答覆期限</translation>
    </message>
    <message>
        <source>Working days until a matter that was passed up is answered.</source>
        <translation>上報的事項須在這些工作天內答覆。</translation>
    </message>
    <message>
        <source>Whom problems are reported to</source>
        <translation>問題上報順序</translation>
    </message>
    <message>
        <source>In order, divided by commas; empty: the usual three steps.</source>
        <translation>由近及遠，用逗號分隔；留空為通常的三級。</translation>
    </message>
    <message>
        <source>Backup every</source>
        <translation>自動備份間隔</translation>
    </message>
    <message>
        <source>While the program runs. 0: never by itself.</source>
        <translation>程式執行期間。0 為不自動備份。</translation>
    </message>
    <message>
        <source>Backup at closing</source>
        <translation>日結時備份</translation>
    </message>
    <message>
        <source>Closing the day makes one more.</source>
        <translation>日結時另做一份。</translation>
    </message>
    <message>
        <source>Prove each backup</source>
        <translation>逐份驗證備份</translation>
    </message>
    <message>
        <source>Every backup is restored for a test before it counts.</source>
        <translation>每份備份都先試還原，通過才算數。</translation>
    </message>
    <message>
        <source>A folder on another disk that gets a copy of each backup; empty: none.</source>
        <translation>另一顆磁碟上的資料夾，每份備份都複製過去；留空則不複製。</translation>
    </message>
    <message>
        <source>Keep hourly backups</source>
        <translation>按小時保留</translation>
    </message>
    <message>
        <source>One per hour for so long.</source>
        <translation>在此期間每小時留一份。</translation>
    </message>
    <message>
        <source>Keep daily backups</source>
        <translation>按天保留</translation>
    </message>
    <message>
        <source>One per day for so long.</source>
        <translation>在此期間每天留一份。</translation>
    </message>
    <message>
        <source>Keep monthly backups</source>
        <translation>按月保留</translation>
    </message>
    <message>
        <source>One per month for so long.</source>
        <translation>在此期間每月留一份。</translation>
    </message>
    <message>
        <source>Selling what the books say is not there</source>
        <translation>帳面沒有庫存時</translation>
    </message>
    <message>
        <source>Sell and count tonight, or refuse the sale.</source>
        <translation>照常銷售並當晚盤點，或不允許銷售。</translation>
    </message>
    <message>
        <source>Announce expiry before</source>
        <translation>到期提前提醒</translation>
    </message>
    <message>
        <source>Days before goods expire.</source>
        <translation>商品到期前的天數。</translation>
    </message>
    <message>
        <source>Count goods each morning</source>
        <translation>每天早上盤點商品</translation>
    </message>
    <message>
        <source>A prompt before the doors open; blind.</source>
        <translation>開門前提示，盲盤。</translation>
    </message>
    <message>
        <source>Time for the morning&apos;s count</source>
        <translation>早盤時間</translation>
    </message>
    <message>
        <source>As many goods are chosen as fit into it.</source>
        <translation>依此時間抽取商品數量。</translation>
    </message>
    <message>
        <source>Time to count one product</source>
        <translation>盤一種商品所需時間</translation>
    </message>
    <message>
        <source>For the choice of the morning&apos;s count.</source>
        <translation>用於早盤抽取商品。</translation>
    </message>
    <message>
        <source>People who count at the stocktake</source>
        <translation>月底盤點人數</translation>
    </message>
    <message>
        <source>With two, both have to agree.</source>
        <translation>兩人時，兩人的數必須一致。</translation>
    </message>
    <message>
        <source>Write-off that needs a supervisor</source>
        <translation>需主管核准的報損</translation>
    </message>
    <message>
        <source>Above this cost.</source>
        <translation>成本超過此金額時。</translation>
    </message>
    <message>
        <source>Count difference that needs a supervisor</source>
        <translation>需主管核准的盤點差異</translation>
    </message>
    <message>
        <source>Above this sum of all differences, gains and losses added up.</source>
        <translation>盤盈盤虧絕對值合計超過此金額時。</translation>
    </message>
    <message>
        <source>Scale codes with weight begin with</source>
        <translation>含重量的秤重碼前綴</translation>
    </message>
    <message>
        <source>Two digits each, divided by commas.</source>
        <translation>每個兩位數字，用逗號分隔。</translation>
    </message>
    <message>
        <source>Scale codes with price begin with</source>
        <translation>含金額的秤重碼前綴</translation>
    </message>
    <message>
        <source>Tax rate of new goods</source>
        <translation>新商品的稅率</translation>
    </message>
    <message>
        <source>Filled in when a product is added; the price includes it.</source>
        <translation>新增商品時自動填入；售價含稅。</translation>
    </message>
    <message>
        <source>Float of a till</source>
        <translation>收銀檯備用金</translation>
    </message>
    <message>
        <source>So much stays in the drawer for tomorrow’s change; the rest goes into the bag.</source>
        <translation>留在錢箱供次日找零，其餘裝袋上繳。</translation>
    </message>
    <message>
        <source>Difference without approval up to</source>
        <translation>差額免核准上限</translation>
    </message>
    <message>
        <source>What is over or short beyond it, a supervisor approves with their PIN.</source>
        <translation>長短款超過此數，須主管輸入本人密碼核准。</translation>
    </message>
    <message>
        <source>Paid out of the drawer without approval up to</source>
        <translation>錢箱支出免核准上限</translation>
    </message>
    <message>
        <source>A larger amount needs a supervisor’s PIN.</source>
        <translation>超過此數須主管輸入密碼。</translation>
    </message>
    <message>
        <source>Finance accepts a bag within</source>
        <translation>財務簽收款袋時限</translation>
    </message>
    <message>
        <source>Then supervisors are reminded of it.</source>
        <translation>逾時提醒主管。</translation>
    </message>
    <message>
        <source>Clocks of statements may differ by</source>
        <translation>對帳單時間允許相差</translation>
    </message>
    <message>
        <source>A payment without a reference is matched by amount and time.</source>
        <translation>沒有參考號的付款按金額和時間比對。</translation>
    </message>
    <message>
        <source>Balance of a member at most</source>
        <translation>會員餘額上限</translation>
    </message>
    <message>
        <source>A top-up that would go over it is refused. 0: no bound.</source>
        <translation>超過上限的儲值會被拒絕。0 表示不設上限。</translation>
    </message>
    <message>
        <source>Discount the desk may give</source>
        <translation>櫃檯可給的優惠</translation>
    </message>
    <message>
        <source>Everything taken off by hand together. Above it somebody of a higher role agrees with a PIN.</source>
        <translation>手動減去的全部合計。超過時由上級輸入密碼同意。</translation>
    </message>
    <message>
        <source>Discount a supervisor may give</source>
        <translation>主管可給的優惠</translation>
    </message>
    <message>
        <source>Above it a manager agrees with a PIN.</source>
        <translation>超過時由經理輸入密碼同意。</translation>
    </message>
    <message>
        <source>Refund without a second person up to</source>
        <translation>無需第二人的退款上限</translation>
    </message>
    <message>
        <source>A larger refund needs a supervisor’s PIN, whoever makes it.</source>
        <translation>超過時無論誰辦理，都要主管輸入密碼。</translation>
    </message>
    <message>
        <source>Smallest coin for cash</source>
        <translation>現金最小面額</translation>
    </message>
    <message>
        <source>Only what is paid in cash is rounded to it. 0: not rounded.</source>
        <translation>只對現金部分取整。0：不取整。</translation>
    </message>
    <message>
        <source>Round cash down</source>
        <translation>現金抹零</translation>
    </message>
    <message>
        <source>In the customer’s favour, instead of to the nearest coin.</source>
        <translation>只捨不入，讓利給客戶；否則取最近的面額。</translation>
    </message>
    <message>
        <source>Refund by receipt within</source>
        <translation>憑收據退款期限</translation>
    </message>
    <message>
        <source>For an older receipt a supervisor agrees.</source>
        <translation>超過期限的收據由主管同意。</translation>
    </message>
    <message>
        <source>Remind of a parked sale after</source>
        <translation>掛單提醒時間</translation>
    </message>
    <message>
        <source>A customer who does not come back should not keep goods aside.</source>
        <translation>客戶不回來，商品不應一直留著。</translation>
    </message>
    <message>
        <source>A payment should be answered within</source>
        <translation>付款應有結果的時間</translation>
    </message>
    <message>
        <source>After this time somebody finds out whether the money came.</source>
        <translation>超過後由人核實是否入帳。</translation>
    </message>
    <message>
        <source>Form of the receipt</source>
        <translation>收據格式</translation>
    </message>
    <message>
        <source>The roll of the receipt printer, or a sheet of A5.</source>
        <translation>收據印表機的紙捲，或一張 A5。</translation>
    </message>
    <message>
        <source>Print every receipt</source>
        <translation>每筆都列印收據</translation>
    </message>
    <message>
        <source>Otherwise only when the customer wants one.</source>
        <translation>否則只在客戶需要時列印。</translation>
    </message>
    <message>
        <source>Line that thanks</source>
        <translation>致謝語</translation>
    </message>
    <message>
        <source>Stands at the foot of the receipt.</source>
        <translation>印在收據末尾。</translation>
    </message>
    <message>
        <source>Screen for the customer</source>
        <translation>客戶螢幕</translation>
    </message>
    <message>
        <source>The name of the screen the customer display opens on by itself; empty: on demand only.</source>
        <translation>客戶螢幕自動顯示在哪個螢幕上（螢幕名稱）；留空：需要時再開啟。</translation>
    </message>
    <message>
        <source>Call for the opening checklist before opening</source>
        <translation>開門前提醒填寫檢查表</translation>
    </message>
    <message>
        <source>So long before the doors open it is called for.</source>
        <translation>開門前這麼久開始提醒。</translation>
    </message>
    <message>
        <source>The data folder is not known here. Start the program on its own data folder.</source>
        <translation>此處不知道資料夾位置。請在程式自己的資料夾上啟動。</translation>
    </message>
    <message>
        <source>The lanes were changed meanwhile. Look at them again.</source>
        <translation>隊列剛剛有變動，請再看一下。</translation>
    </message>
    <message>
        <source>This picture is too large. Choose one of at most 20 MB and 30 megapixels.</source>
        <translation>圖片太大。請選擇不超過 20 MB、3000 萬像素的圖片。</translation>
    </message>
    <message>
        <source>{file} is no picture that can be read. Choose a PNG or JPEG.</source>
        <translation>{file} 不是可讀取的圖片。請選擇 PNG 或 JPEG。</translation>
    </message>
    <message>
        <source>Files cannot be written in the folder {path}.</source>
        <translation>無法在資料夾 {path} 中寫入檔案。</translation>
    </message>
</context>
</TS>
