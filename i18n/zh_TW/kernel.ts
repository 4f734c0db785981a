<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Kernel</name>
    <message>
        <source>This cannot be done ({code}). Tell your supervisor.</source>
        <translation>目前無法這樣做（{code}）。請告知主管。</translation>
    </message>
    <message>
        <source>{holder} is already using this data folder ({purpose}, process {pid}). Finish there first.</source>
        <translation>{holder} 正在使用這個資料夾（{purpose}，處理程序 {pid}）。請先在那邊結束。</translation>
    </message>
    <message>
        <source>The database is in use by another desk or program at this moment. Try again.</source>
        <translation>資料庫此刻正由另一個櫃檯或程式使用。請再試一次。</translation>
    </message>
    <message>
        <source>The database {path} is gone or empty, but there are backups. Restore the newest one: {backup}</source>
        <translation>資料庫 {path} 不見了或是空的，但有備份。請還原最新的備份：{backup}</translation>
    </message>
    <message>
        <source>The disk is full and nothing was saved. Free some space, then do it again.</source>
        <translation>磁碟已滿，什麼都沒有儲存。請先騰出空間，再做一次。</translation>
    </message>
    <message>
        <source>The database {path} is empty. Restore a backup.</source>
        <translation>資料庫 {path} 是空的。請還原備份。</translation>
    </message>
    <message>
        <source>Files cannot be written in the folder {path}. Have its permissions set, or choose another folder.</source>
        <translation>資料夾 {path} 無法寫入檔案。請調整權限，或另選資料夾。</translation>
    </message>
    <message>
        <source>{path} is on a network drive, where a database file can be damaged. Choose a folder on this computer, or PostgreSQL for several desks.</source>
        <translation>{path} 位於網路磁碟，資料庫檔案放在那裡可能損壞。請選本機資料夾；多個櫃檯請用 PostgreSQL。</translation>
    </message>
    <message>
        <source>This database was made by a newer version of the program (format {found}, this one knows {known}). Install the newer version.</source>
        <translation>這個資料庫由較新的版本建立（格式 {found}，本版本只認得到 {known}）。請安裝新版本。</translation>
    </message>
    <message>
        <source>There is no database at {path}. Check the data folder, or start the program once.</source>
        <translation>{path} 沒有資料庫。請核對資料夾，或先啟動一次程式。</translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in with your staff number first.</source>
        <translation>還沒有人登入。請先用工號登入。</translation>
    </message>
    <message>
        <source>{path} is not a database of this program, or it is damaged. Choose another file or restore a backup.</source>
        <translation>{path} 不是本程式的資料庫，或已損壞。請另選檔案，或還原備份。</translation>
    </message>
    <message>
        <source>This needs the rights of: {role}. Ask such a person to do it or to release it.</source>
        <translation>這需要{role}的權限。請由其辦理或放行。</translation>
    </message>
    <message>
        <source>The database server does not answer. Check the network, then look whether it was saved.</source>
        <translation>資料庫伺服器沒有回應。請檢查網路，再看看剛才的是否已儲存。</translation>
    </message>
    <message>
        <source>This was already saved with other content. Look at the saved one before you go on.</source>
        <translation>這一筆已用別的內容儲存過。請先看看已儲存的那一筆，再繼續。</translation>
    </message>
    <message>
        <source>The file is larger than {megabytes} MB. Take a smaller picture or scan.</source>
        <translation>檔案超過 {megabytes} MB。請用小一些的照片或掃描檔。</translation>
    </message>
    <message>
        <source>Files of the kind {mime} cannot be attached. Choose a picture (JPEG, PNG) or a PDF.</source>
        <translation>無法附上 {mime} 類的檔案。請選圖片（JPEG、PNG）或 PDF。</translation>
    </message>
    <message>
        <source>By the opening hours the desk is not open for {days} days after {since}. Check the opening hours.</source>
        <translation>依營業時間，{since} 之後 {days} 天都不營業。請核對營業時間。</translation>
    </message>
    <message>
        <source>Opening hours are needed for all seven days of the week. Add what is missing.</source>
        <translation>一週七天都要有營業時間。請補齊缺少的。</translation>
    </message>
    <message>
        <source>“{text}” is not a time span. Write it like 08:30-12:00.</source>
        <translation>「{text}」不是時段。請寫成 08:30-12:00 這樣。</translation>
    </message>
    <message>
        <source>The opening hours “{text}” overlap. Change one of the spans.</source>
        <translation>營業時間「{text}」有重疊。請改其中一段。</translation>
    </message>
    <message>
        <source>The public holidays of {year} are not published yet. Enter them by hand, or import them later.</source>
        <translation>{year} 年的國定假日尚未公布。請手動輸入，或日後再匯入。</translation>
    </message>
    <message>
        <source>No amount was entered. Type an amount.</source>
        <translation>沒有填金額。請輸入金額。</translation>
    </message>
    <message>
        <source>The amount “{text}” is negative. Type it without a minus sign.</source>
        <translation>金額「{text}」是負數。請去掉負號。</translation>
    </message>
    <message>
        <source>The amount “{text}” is too large. Check whether a barcode was scanned here.</source>
        <translation>金額「{text}」太大。請看是不是把條碼掃到這裡了。</translation>
    </message>
    <message>
        <source>The amount “{text}” has more than {decimals} decimals. Round it.</source>
        <translation>金額「{text}」的小數超過 {decimals} 位。請四捨五入。</translation>
    </message>
    <message>
        <source>“{text}” is not an amount. Type digits, like 12.50.</source>
        <translation>「{text}」不是金額。請輸入數字，如 12.50。</translation>
    </message>
    <message>
        <source>The number “{text}” has a wrong digit. Scan the slip, or type it again.</source>
        <translation>單號「{text}」有一位不對。請掃描單據，或重新輸入。</translation>
    </message>
    <message>
        <source>“{text}” is not a ticket number. Type a letter and digits, like A012.</source>
        <translation>「{text}」不是號碼牌號碼。請輸入字母加數字，如 A012。</translation>
    </message>
    <message>
        <source>“{text}” is not a number of a kind that this version knows. Check the slip.</source>
        <translation>「{text}」不是本版本認得的單號種類。請核對單據。</translation>
    </message>
    <message>
        <source>“{text}” is not a slip number. Scan the slip, or type all its digits.</source>
        <translation>「{text}」不是單號。請掃描單據，或輸入全部數字。</translation>
    </message>
    <message>
        <source>No quantity was entered. Type a quantity.</source>
        <translation>沒有填數量。請輸入數量。</translation>
    </message>
    <message>
        <source>The quantity “{text}” is negative. Type it without a minus sign.</source>
        <translation>數量「{text}」是負數。請去掉負號。</translation>
    </message>
    <message>
        <source>The quantity “{text}” is too large. Check whether a barcode was scanned here.</source>
        <translation>數量「{text}」太大。請看是不是把條碼掃到這裡了。</translation>
    </message>
    <message>
        <source>The quantity “{text}” has more than {decimals} decimals. Round it.</source>
        <translation>數量「{text}」的小數超過 {decimals} 位。請四捨五入。</translation>
    </message>
    <message>
        <source>“{text}” is not a quantity. Type digits, like 2 or 0.35.</source>
        <translation>「{text}」不是數量。請輸入數字，如 2 或 0.35。</translation>
    </message>
    <message>
        <source>No percentage was entered. Type one; 0 is allowed.</source>
        <translation>尚未填寫百分比。請輸入，可以是 0。</translation>
    </message>
    <message>
        <source>The percentage “{text}” is negative. Type it without a minus sign.</source>
        <translation>百分比「{text}」是負數，請去掉負號。</translation>
    </message>
    <message>
        <source>“{text}” is more than 100 %. Type a percentage up to 100.</source>
        <translation>「{text}」超過 100%，請輸入不超過 100 的百分比。</translation>
    </message>
    <message>
        <source>The percentage “{text}” has more than {decimals} decimals. Round it.</source>
        <translation>百分比「{text}」的小數超過 {decimals} 位，請四捨五入。</translation>
    </message>
    <message>
        <source>“{text}” is not a percentage. Type digits, like 13 or 6.5.</source>
        <translation>「{text}」不是百分比，請輸入數字，如 13 或 6.5。</translation>
    </message>
    <message>
        <source>The setting {key} cannot have this value. Choose one of: {choices}</source>
        <translation>設定 {key} 不能用這個值。請從中選擇：{choices}</translation>
    </message>
    <message>
        <source>The setting {key} must be from {minimum} to {maximum}. Change the value.</source>
        <translation>設定 {key} 必須介於 {minimum} 到 {maximum}。請修改。</translation>
    </message>
    <message>
        <source>There is no time zone {zone}. Write it like Asia/Shanghai or Asia/Taipei.</source>
        <translation>沒有時區「{zone}」，請寫成 Asia/Shanghai 或 Asia/Taipei 的樣子。</translation>
    </message>
    <message>
        <source>This is not a value for the setting {key}. Enter it again.</source>
        <translation>這個值不能用於設定 {key}。請重新填寫。</translation>
    </message>
    <message>
        <source>The backup {path} is not as it was made: its content has changed. Use another backup.</source>
        <translation>備份 {path} 與製作時不同：內容已變。請用別的備份。</translation>
    </message>
    <message>
        <source>The backup {path} is damaged ({why}). Use another backup.</source>
        <translation>備份 {path} 已損壞（{why}）。請用別的備份。</translation>
    </message>
    <message>
        <source>{path} is already there and is not overwritten. Choose another name.</source>
        <translation>{path} 已經存在，不會覆寫。請換個名字。</translation>
    </message>
    <message>
        <source>The folder {path} is not there. Plug in the drive, or choose another folder.</source>
        <translation>找不到資料夾 {path}。請接上磁碟，或另選資料夾。</translation>
    </message>
    <message>
        <source>In the backup {path} the journal does not hold (desk {desk}, row {sequence}). Use another backup and tell the manager.</source>
        <translation>備份 {path} 裡的日誌鏈對不上（櫃檯 {desk}，第 {sequence} 筆）。請用別的備份，並告知經理。</translation>
    </message>
    <message>
        <source>The description beside the backup {path} cannot be read. Use another backup.</source>
        <translation>備份 {path} 旁邊的說明檔讀不出來。請用別的備份。</translation>
    </message>
    <message>
        <source>There is no backup at {path}. Choose the backup file itself.</source>
        <translation>{path} 沒有備份。請直接選擇備份檔案。</translation>
    </message>
    <message>
        <source>The description (.json) beside {path} is missing. Copy it here as well, or use another backup.</source>
        <translation>{path} 旁邊缺少說明檔（.json）。請一併複製過來，或用別的備份。</translation>
    </message>
    <message>
        <source>There is not enough room in {path}: free {megabytes} MB, then try again.</source>
        <translation>{path} 空間不足：請再騰出 {megabytes} MB，然後重試。</translation>
    </message>
    <message>
        <source>{path} is not a backup of this program. Choose another file.</source>
        <translation>{path} 不是本程式的備份。請另選檔案。</translation>
    </message>
    <message>
        <source>The move was stopped: {table} did not arrive unchanged. Nothing was moved; go on with the old database.</source>
        <translation>搬移已停止：{table} 抵達後與原來不一致。什麼都沒有搬走，請繼續用原來的資料庫。</translation>
    </message>
    <message>
        <source>{path} cannot be written ({why}). Choose another folder or check the drive.</source>
        <translation>{path} 無法寫入（{why}）。請另選資料夾，或檢查磁碟。</translation>
    </message>
    <message>
        <source>The backup {path} belongs to another site. Choose a backup of this site, or confirm that it is meant.</source>
        <translation>備份 {path} 屬於另一個據點。請選本據點的備份，或確認就是要用它。</translation>
    </message>
    <message>
        <source>A row of {table} does not fit into the other database ({why}). Nothing was moved; report this.</source>
        <translation>{table} 有一列放不進另一個資料庫（{why}）。什麼都沒有搬走，請回報這個問題。</translation>
    </message>
    <message>
        <source>The backup was made, but not copied to the second place {path}. {why} Check that place.</source>
        <translation>備份已做好，但沒有複製到第二存放處 {path}。{why}請檢查那裡。</translation>
    </message>
    <message>
        <source>{path} is not empty. Choose an empty database.</source>
        <translation>{path} 不是空的。請選一個空的資料庫。</translation>
    </message>
    <message>
        <source>The backup {path} was made by a newer version of the program (format {found}, this one knows {known}). Install the newer version.</source>
        <translation>備份 {path} 由較新的版本製作（格式 {found}，本版本只認得到 {known}）。請安裝新版本。</translation>
    </message>
    <message>
        <source>The database has format {found}, this program works with {known}. Open it once with this program, then try again.</source>
        <translation>資料庫的格式是 {found}，本程式用的是 {known}。請先用本程式開啟一次，再試。</translation>
    </message>
    <message>
        <source>This program cannot bring a database of format {found} to format {known}. Install the version in between first.</source>
        <translation>本程式無法把格式 {found} 的資料庫升到格式 {known}。請先安裝中間的版本。</translation>
    </message>
    <message>
        <source>The database was not changed: its new form failed the check ({why}). Go on with the former version and report this.</source>
        <translation>資料庫沒有更動：升級後的樣子沒有通過檢查（{why}）。請繼續用原來的版本，並回報這個問題。</translation>
    </message>
    <message>
        <source>The database was not changed: step {step} failed ({why}). Go on with the former version and report this.</source>
        <translation>資料庫沒有更動：步驟 {step} 失敗（{why}）。請繼續用原來的版本，並回報這個問題。</translation>
    </message>
    <message>
        <source>Attachment {where} does not match its hash. Fetch it from a backup.</source>
        <translation>附件 {where} 與其雜湊值不符。請從備份取回。</translation>
    </message>
    <message>
        <source>A check could not be carried through ({where}: {detail}). Report this.</source>
        <translation>有一項檢查沒能做完（{where}：{detail}）。請回報這個問題。</translation>
    </message>
    <message>
        <source>The database file {where} is damaged ({detail}). Restore a backup.</source>
        <translation>資料庫檔案 {where} 已損壞（{detail}）。請還原備份。</translation>
    </message>
    <message>
        <source>Journal row {where}: the facts were changed afterwards ({detail}). Keep the file and tell the manager.</source>
        <translation>日誌第 {where} 筆：內容事後被改過（{detail}）。請保留檔案，並告知經理。</translation>
    </message>
    <message>
        <source>Journal row {where} is missing ({detail}). Keep the file and tell the manager.</source>
        <translation>日誌缺少第 {where} 筆（{detail}）。請保留檔案，並告知經理。</translation>
    </message>
    <message>
        <source>Journal row {where} was changed afterwards ({detail}). Keep the file and tell the manager.</source>
        <translation>日誌第 {where} 筆事後被改過（{detail}）。請保留檔案，並告知經理。</translation>
    </message>
    <message>
        <source>The journal does not reach the known row {where} ({detail}): its end was cut off or replaced. Keep the file and tell the manager.</source>
        <translation>日誌到不了已知的第 {where} 筆（{detail}）：末尾被截斷或替換。請保留檔案，並告知經理。</translation>
    </message>
    <message>
        <source>In the database the {where} is not as this program made it. Tell the manager.</source>
        <translation>資料庫裡的 {where} 與本程式建立的不同。請告知經理。</translation>
    </message>
    <message>
        <source>In the database the {where} is missing. Tell the manager.</source>
        <translation>資料庫裡缺少 {where}。請告知經理。</translation>
    </message>
    <message>
        <source>In the database there is an unknown {where}. Tell the manager.</source>
        <translation>資料庫裡有不認得的 {where}。請告知經理。</translation>
    </message>
    <message>
        <source>desk staff</source>
        <translation>櫃檯人員</translation>
    </message>
    <message>
        <source>finance</source>
        <translation>財務</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>經理</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>making a demo site</source>
        <translation>正在產生示範資料</translation>
    </message>
    <message>
        <source>updating the database</source>
        <translation>正在升級資料庫</translation>
    </message>
    <message>
        <source>restoring a backup</source>
        <translation>正在還原備份</translation>
    </message>
    <message>
        <source>the program&apos;s window</source>
        <translation>程式視窗</translation>
    </message>
    <message>
        <source>The setting {key} must be at least {minimum}. Change the value.</source>
        <translation>設定 {key} 不能小於 {minimum}。請修改。</translation>
    </message>
    <message>
        <source>The setting {key} must be at most {maximum}. Change the value.</source>
        <translation>設定 {key} 不能大於 {maximum}。請修改。</translation>
    </message>
</context>
</TS>
