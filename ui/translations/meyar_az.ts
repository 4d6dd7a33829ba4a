<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="az" sourcelanguage="en">
<context>
    <name>ActWords</name>
    <message>
        <source>Undone: %1</source>
        <translation>Geri alındı: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Təkrar edildi: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;xana</numerusform>
            <numerusform>%Ln&#xa0;xana</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CellWords</name>
    <message>
        <source>framework level 1</source>
        <translation>çərçivə, səviyyə 1</translation>
    </message>
    <message>
        <source>framework level 2</source>
        <translation>çərçivə, səviyyə 2</translation>
    </message>
    <message>
        <source>operational level 1</source>
        <translation>əməliyyat, səviyyə 1</translation>
    </message>
    <message>
        <source>operational level 2</source>
        <translation>əməliyyat, səviyyə 2</translation>
    </message>
    <message>
        <source>one citation</source>
        <translation>bir istinad</translation>
    </message>
    <message>
        <source>two citations</source>
        <translation>iki istinad</translation>
    </message>
    <message>
        <source>three citations</source>
        <translation>üç istinad</translation>
    </message>
    <message>
        <source>four citations</source>
        <translation>dörd istinad</translation>
    </message>
    <message>
        <source>five citations</source>
        <translation>beş istinad</translation>
    </message>
    <message numerus="yes">
        <source>%Ln citations</source>
        <translation>
            <numerusform>%Ln&#xa0;istinad</numerusform>
            <numerusform>%Ln&#xa0;istinad</numerusform>
        </translation>
    </message>
    <message>
        <source>Framework, level 1</source>
        <translation>Çərçivə, səviyyə 1</translation>
    </message>
    <message>
        <source>Framework, level 2</source>
        <translation>Çərçivə, səviyyə 2</translation>
    </message>
    <message>
        <source>Operational, level 1</source>
        <translation>Əməliyyat, səviyyə 1</translation>
    </message>
    <message>
        <source>Operational, level 2</source>
        <translation>Əməliyyat, səviyyə 2</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Aşağı</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Orta</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Yüksək</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Sənəd</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Müsahibə</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Sorğu</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistika</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Müşahidə</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cited</source>
        <comment>beside a grade: citations</comment>
        <translation>
            <numerusform>%Ln&#xa0;istinad</numerusform>
            <numerusform>%Ln&#xa0;istinad</numerusform>
        </translation>
    </message>
    <message>
        <source>shaded</source>
        <translation>işarələnib</translation>
    </message>
    <message>
        <source>Hidden until you judge</source>
        <translation>Siz qiymətləndirənədək gizlidir</translation>
    </message>
    <message>
        <source>carried over, to be reviewed</source>
        <translation>köçürülüb, yenidən baxılmalıdır</translation>
    </message>
    <message>
        <source>with a reason</source>
        <translation>səbəbi göstərilib</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contradict</source>
        <comment>citations of a cell</comment>
        <translation>
            <numerusform>%Ln&#xa0;ziddir</numerusform>
            <numerusform>%Ln&#xa0;ziddir</numerusform>
        </translation>
    </message>
    <message>
        <source>Others have judged here, and you judge blindly: judge the cell first, then shade it.</source>
        <translation>Burada başqaları qiymət verib, siz isə gizli qiymətləndirirsiniz: əvvəlcə xananı qiymətləndirin, sonra işarələyin.</translation>
    </message>
    <message numerus="yes">
        <source>You judge blindly, each cell by itself: %Ln cell(s) that you have not judged yet stay as they were.</source>
        <translation>
            <numerusform>Siz gizli, hər xananı ayrıca qiymətləndirirsiniz: hələ qiymətləndirmədiyiniz %Ln&#xa0;xana olduğu kimi qalır.</numerusform>
            <numerusform>Siz gizli, hər xananı ayrıca qiymətləndirirsiniz: hələ qiymətləndirmədiyiniz %Ln&#xa0;xana olduğu kimi qalır.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not judged: nobody is said to judge. Tab leads to the field for your name, or choose Edit &gt; Who judges.</source>
        <translation>Qiymət verilmədi: kimin qiymətləndirdiyi göstərilməyib. Tab adınız üçün sahəyə aparır, yaxud «Redaktə &gt; Kim qiymətləndirir» seçin.</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>%1, %2</source>
        <comment>Reason, an assessor</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what: the value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>what: before, after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>silinib</translation>
    </message>
    <message>
        <source>%1: hidden until you have judged the cell</source>
        <translation>%1: xananı qiymətləndirənə qədər gizlidir</translation>
    </message>
</context>
<context>
    <name>ComparedFiles</name>
    <message>
        <source>%1 is the assessment that is open.</source>
        <translation>%1 açıq olan qiymətləndirmədir.</translation>
    </message>
    <message>
        <source>%1 is in the comparison already.</source>
        <translation>%1 artıq müqayisədədir.</translation>
    </message>
    <message>
        <source>No more than %1 assessments stand side by side. Take one out of the comparison first.</source>
        <translation>Yan-yana ən çox %1 qiymətləndirmə dayana bilər. Əvvəlcə birini müqayisədən çıxarın.</translation>
    </message>
</context>
<context>
    <name>CopyWords</name>
    <message>
        <source>What is damaged is copied as it reads now; look at it in the copy:</source>
        <translation>Zədələnmiş hissələr indi oxunduğu kimi köçürülür; nüsxədə onları yoxlayın:</translation>
    </message>
    <message>
        <source>The copy will not have the history: no earlier values, and nothing to undo.</source>
        <translation>Nüsxədə tarixçə olmayacaq: nə əvvəlki dəyərlər, nə də geri qaytarıla bilən dəyişikliklər.</translation>
    </message>
</context>
<context>
    <name>EndBlind</name>
    <message>
        <source>Judge blindly</source>
        <translation>Gizli qiymətləndirmə</translation>
    </message>
    <message>
        <source>End blind judging?</source>
        <translation>Gizli qiymətləndirmə bitirilsin?</translation>
    </message>
    <message numerus="yes">
        <source>What others said of %Ln cell(s) is hidden from you or from another assessor. It is shown to everybody from then on. The person who leads the assessment decides this. The history keeps who ended it and when. Undo hides the cells again, but not what was read.</source>
        <translation>
            <numerusform>Başqalarının %Ln xana haqqında dedikləri sizdən və ya başqa qiymətləndiricidən gizlidir. Bundan sonra onlar hamıya göstərilir. Qərarı qiymətləndirməyə rəhbərlik edən verir. Kimin və nə vaxt bitirdiyi tarixçədə qalır. Geri almaq xanaları yenidən gizlədir, oxunanı yox.</numerusform>
            <numerusform>Başqalarının %Ln xana haqqında dedikləri sizdən və ya başqa qiymətləndiricidən gizlidir. Bundan sonra onlar hamıya göstərilir. Qərarı qiymətləndirməyə rəhbərlik edən verir. Kimin və nə vaxt bitirdiyi tarixçədə qalır. Geri almaq xanaları yenidən gizlədir, oxunanı yox.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;End blind judging</source>
        <translation>Gizli qiymətləndirməni &amp;bitir</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Ləğv et</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>Və daha %Ln.</numerusform>
            <numerusform>Və daha %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>not in the register</source>
        <translation>reyestrdə yoxdur</translation>
    </message>
    <message>
        <source>not read as a citation</source>
        <translation>istinad kimi oxunmur</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Judgements</source>
        <translation>Qiymətlər</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Dəlillər</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Nəticələr</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Sorğu</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Səslər</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Çərçivə</translation>
    </message>
    <message>
        <source>Details and assessors</source>
        <translation>Məlumatlar və qiymətləndiricilər</translation>
    </message>
    <message>
        <source>Undone, redone, taken back</source>
        <translation>Geri alınanlar və təkrarlar</translation>
    </message>
    <message>
        <source>Several at once</source>
        <translation>Bir neçəsi birdən</translation>
    </message>
</context>
<context>
    <name>LinkPart</name>
    <message>
        <source>Whole indicator</source>
        <translation>Bütün indikator</translation>
    </message>
    <message>
        <source>Framework, both levels</source>
        <translation>Çərçivə, hər iki səviyyə</translation>
    </message>
    <message>
        <source>Operational, both levels</source>
        <translation>Əməliyyat, hər iki səviyyə</translation>
    </message>
    <message>
        <source>Framework, level %1</source>
        <translation>Çərçivə, səviyyə %1</translation>
    </message>
    <message>
        <source>Operational, level %1</source>
        <translation>Əməliyyat, səviyyə %1</translation>
    </message>
</context>
<context>
    <name>NewFile</name>
    <message>
        <source>Say where the file goes.</source>
        <translation>Faylın yerini göstərin.</translation>
    </message>
    <message>
        <source>There is already a file of this name. Choose another, or open that one.</source>
        <translation>Bu adda fayl artıq var. Başqa ad seçin və ya həmin faylı açın.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>%1 qovluğu mövcud deyil.</translation>
    </message>
    <message>
        <source>The folder %1 may not be written to.</source>
        <translation>%1 qovluğuna yazmaq olmaz.</translation>
    </message>
    <message>
        <source>Where the assessment is kept</source>
        <translation>Qiymətləndirmənin saxlanma yeri</translation>
    </message>
    <message>
        <source>Meyar assessments (*.meyar)</source>
        <translation>Meyar qiymətləndirmələri (*.meyar)</translation>
    </message>
</context>
<context>
    <name>PanelKeys</name>
    <message>
        <source>Nothing was graded: a digit grades in the table, or here on a grade (a click or Tab).</source>
        <translation>Heç nə qiymətləndirilmədi: rəqəm cədvəldə və ya burada qiymətin üzərində (klik və ya Tab) qiymətləndirir.</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>A removed assessor</source>
        <translation>Silinmiş qiymətləndirici</translation>
    </message>
    <message>
        <source>A removed ballot</source>
        <translation>Silinmiş bülleten</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Matrix</source>
        <translation>Matris</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Seminar</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Sıralama</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Hesabat</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Dəlillər</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>İcmal</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Nəticələr</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Tarixçə</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Çərçivə</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Razılıq</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Müqayisə</translation>
    </message>
</context>
<context>
    <name>SourceWords</name>
    <message>
        <source>Document</source>
        <translation>Sənəd</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Müsahibə</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Sorğu</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistika</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Müşahidə</translation>
    </message>
</context>
<context>
    <name>ValueWords</name>
    <message>
        <source>Identifier</source>
        <translation>İdentifikator</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versiya</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlıq</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Təsvir</translation>
    </message>
    <message>
        <source>Weight of level 1</source>
        <translation>Səviyyə 1-in çəkisi</translation>
    </message>
    <message>
        <source>Weight of level 2</source>
        <translation>Səviyyə 2-nin çəkisi</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Siyahıdakı yeri</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Dəyər</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Adı</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nömrə</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Çəki</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Sahə</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Mənşə</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Müddəa</translation>
    </message>
    <message>
        <source>Voters add words of their own</source>
        <translation>Səs verənlər öz sözlərini əlavə edir</translation>
    </message>
    <message>
        <source>Linked to</source>
        <translation>Əlaqəlidir</translation>
    </message>
    <message>
        <source>Part of the indicator</source>
        <translation>İndikatorun hissəsi</translation>
    </message>
    <message>
        <source>Weight of the link</source>
        <translation>Əlaqənin çəkisi</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ölkə</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Dövr</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Hesabatın dili</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Qeyd</translation>
    </message>
    <message>
        <source>Fictional</source>
        <translation>Uydurma</translation>
    </message>
    <message>
        <source>Respondents</source>
        <translation>Respondentlər</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>Qiymətləndirici</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Qiymət</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Səbəb</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Əminlik</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Razılaşdırılıb</translation>
    </message>
    <message>
        <source>Reason of the agreed grade</source>
        <translation>Razılaşdırılmış qiymətin səbəbi</translation>
    </message>
    <message>
        <source>Possible improvement, by hand</source>
        <translation>Mümkün təkmilləşdirmə, əl ilə</translation>
    </message>
    <message>
        <source>Reason of the shading</source>
        <translation>İşarələmənin səbəbi</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Mənbənin növü</translation>
    </message>
    <message>
        <source>Source title</source>
        <translation>Mənbənin başlığı</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Müəllif</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>İl</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Məxfi</translation>
    </message>
    <message>
        <source>Cited source</source>
        <translation>İstinad edilən mənbə</translation>
    </message>
    <message>
        <source>Where in the source</source>
        <translation>Mənbədəki yeri</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Sitat</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>Ziddir</translation>
    </message>
    <message>
        <source>Speaks for the time</source>
        <translation>Aid olduğu vaxt</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Başlıq</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Mətn</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Mövzu</translation>
    </message>
    <message>
        <source>Detailed recommendation</source>
        <translation>Ətraflı tövsiyə</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Sual</translation>
    </message>
    <message>
        <source>Were asked</source>
        <translation>Soruşulanlar</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Cavab verənlər</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Variant</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Say</translation>
    </message>
    <message>
        <source>Stands for “don’t know”</source>
        <translation>«Bilmirəm» deməkdir</translation>
    </message>
    <message>
        <source>Count without its option</source>
        <translation>Variantı bəlli olmayan say</translation>
    </message>
    <message>
        <source>Choices a voter</source>
        <translation>Bir səs verənin seçimləri</translation>
    </message>
    <message>
        <source>Totals only</source>
        <translation>Yalnız yekunlar</translation>
    </message>
    <message>
        <source>Voters</source>
        <translation>Səs verənlər</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Nöqtələr</translation>
    </message>
    <message>
        <source>Voter</source>
        <translation>Səs verən</translation>
    </message>
    <message>
        <source>In the voter’s words</source>
        <translation>Səs verənin sözləri ilə</translation>
    </message>
    <message>
        <source>Void, since</source>
        <translation>Etibarsızdır, səbəbi</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Seçim</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>azərbaycanca</translation>
    </message>
    <message>
        <source>English</source>
        <translation>ingiliscə</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>rusca</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a title, its language</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no</source>
        <translation>xeyr</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>bəli</translation>
    </message>
    <message>
        <source>the published report</source>
        <translation>dərc olunmuş hesabat</translation>
    </message>
    <message>
        <source>Meyar</source>
        <translation>Meyar</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Çərçivə</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Məlumatlar</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Sorğu</translation>
    </message>
    <message>
        <source>Carried over, to be reviewed again</source>
        <translation>Köçürülüb, yenidən baxılmalıdır</translation>
    </message>
    <message>
        <source>The assessors judge blind</source>
        <translation>Qiymətləndirmə gizli aparılır</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Yenidən baxılıb</translation>
    </message>
    <message>
        <source>Agreed grade reviewed</source>
        <translation>Razılaşdırılmış qiymətə yenidən baxılıb</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Təşkilat</translation>
    </message>
    <message>
        <source>Ranked by</source>
        <translation>Sıralama üsulu</translation>
    </message>
    <message>
        <source>Weight of the votes</source>
        <translation>Səslərin çəkisi</translation>
    </message>
    <message>
        <source>How many make the top</source>
        <translation>Öncül tövsiyələrin sayı</translation>
    </message>
    <message>
        <source>Left out of the report</source>
        <translation>Hesabata daxil edilmir</translation>
    </message>
    <message>
        <source>dots</source>
        <translation>nöqtələr</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>paylar</translation>
    </message>
    <message>
        <source>a balance of votes and need</source>
        <translation>səslərlə ehtiyacın tarazlığı</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Sıralama</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Hesabat</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Göstəriş</translation>
    </message>
</context>
<context>
    <name>WeightText</name>
    <message>
        <source>A weight from %1 to %2; the plain weight is %3.</source>
        <translation>Çəki %1 ilə %2 arasında; adi çəki %3.</translation>
    </message>
</context>
<context>
    <name>meyar::ui::AddDialog</name>
    <message>
        <source>New area</source>
        <translation>Yeni sahə</translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>Yeni indikator</translation>
    </message>
    <message>
        <source>New recommendation</source>
        <translation>Yeni tövsiyə</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nömrə</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Hərf</translation>
    </message>
    <message>
        <source>The number cannot be changed later: its indicators begin with it.</source>
        <translation>Nömrə sonra dəyişmir: indikatorların kodu onunla başlayır.</translation>
    </message>
    <message>
        <source>The code cannot be changed later: judgements are kept by it.</source>
        <translation>Kod sonra dəyişmir: qiymətlər onunla saxlanılır.</translation>
    </message>
    <message>
        <source>The letter cannot be changed later: votes are kept by it.</source>
        <translation>Hərf sonra dəyişmir: səslər onunla saxlanılır.</translation>
    </message>
    <message>
        <source>Write a number, such as 6.</source>
        <translation>Nömrə yazın, məsələn, 6.</translation>
    </message>
    <message>
        <source>Write a code, such as 5.6.</source>
        <translation>Kod yazın, məsələn, 5.6.</translation>
    </message>
    <message>
        <source>Write a letter from A to Z.</source>
        <translation>A-dan Z-yə qədər hərf yazın.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Sahə</translation>
    </message>
    <message>
        <source>Title (%1)</source>
        <translation>Başlıq (%1)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Əlavə et</translation>
    </message>
    <message>
        <source>%1 is taken already; choose another.</source>
        <translation>%1 artıq var; başqasını seçin.</translation>
    </message>
    <message>
        <source>Write a title; other languages can follow later.</source>
        <translation>Başlıq yazın; başqa dilləri sonra əlavə etmək olar.</translation>
    </message>
</context>
<context>
    <name>meyar::ui::AgreementModel</name>
    <message>
        <source>All areas</source>
        <translation>Bütün sahələr</translation>
    </message>
    <message>
        <source>No cell here has been graded by two assessors.</source>
        <translation>Burada heç bir xanaya iki qiymətləndirici qiymət verməyib.</translation>
    </message>
    <message>
        <source>It rests on leaving out one cell after the other, and without one of them all grades are the same.</source>
        <translation>Bu, xanaların bir-bir kənara qoyulmasına əsaslanır; onlardan biri olmasa, bütün qiymətlər eynidir.</translation>
    </message>
    <message>
        <source>All grades are the same, so agreement cannot be told from chance.</source>
        <translation>Bütün qiymətlər eynidir, ona görə razılığı təsadüfdən ayırmaq olmur.</translation>
    </message>
    <message>
        <source>Ordinal alpha and its interval, on a line from 0 to 1</source>
        <translation>0-dan 1-ə qədər xətt üzərində sıra alfası və onun intervalı</translation>
    </message>
    <message>
        <source>Cells that two assessors or more have graded</source>
        <translation>İki və ya daha çox qiymətləndiricinin qiymət verdiyi xanalar</translation>
    </message>
    <message>
        <source>Mean share of pairs of assessors who gave a cell the same grade</source>
        <translation>Xanaya eyni qiymət vermiş qiymətləndirici cütlərinin orta payı</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha; grades further apart weigh more. 1 is full agreement, 0 is chance.</source>
        <translation>Krippendorff alfası; bir-birindən uzaq qiymətlər daha ağır çəkir. 1 tam razılıq, 0 təsadüfdür.</translation>
    </message>
    <message>
        <source>95 % interval of ordinal alpha, by leaving out one cell after the other</source>
        <translation>Sıra alfasının 95 % intervalı; xanaları bir-bir kənara qoymaqla</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha; any two different grades weigh the same</source>
        <translation>Krippendorff alfası; istənilən iki fərqli qiymət eyni çəkidədir</translation>
    </message>
    <message>
        <source>Gwet&apos;s AC1; steadier than alpha where nearly all grades are the same</source>
        <translation>Gwet-in AC1 əmsalı; demək olar bütün qiymətlər eyni olduqda alfadan dayanıqlıdır</translation>
    </message>
    <message>
        <source>Gwet&apos;s AC2: as AC1, and grades further apart weigh more</source>
        <translation>Gwet-in AC2 əmsalı: AC1 kimi, lakin bir-birindən uzaq qiymətlər daha ağır çəkir</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Sahə</translation>
    </message>
</context>
<context>
    <name>meyar::ui::AgreementPage</name>
    <message>
        <source>Agreement</source>
        <translation>Razılıq</translation>
    </message>
    <message>
        <source>How well the assessors agree</source>
        <translation>Qiymətləndiricilər nə dərəcədə razıdır</translation>
    </message>
    <message>
        <source>Agree on a grade</source>
        <translation>Qiyməti razılaşdırmaq</translation>
    </message>
    <message>
        <source>Back to the queue</source>
        <translation>Növbəyə qayıtmaq</translation>
    </message>
    <message>
        <source>No cell has been graded by two assessors yet. How well they agree can be told once two of them have graded the same cell.</source>
        <translation>Hələ heç bir xanaya iki qiymətləndirici qiymət verməyib. İki qiymətləndirici eyni xanaya qiymət verdikdə onların nə dərəcədə razı olduğu məlum olacaq.</translation>
    </message>
    <message numerus="yes">
        <source>Alpha is undefined over the %Ln cell(s) that two assessors or more have graded: all grades are the same, so agreement cannot be told from chance.</source>
        <translation>
            <numerusform>İki və ya daha çox qiymətləndiricinin qiymət verdiyi %Ln&#xa0;xana üzrə alfa müəyyən edilmir: bütün qiymətlər eynidir, ona görə razılığı təsadüfdən ayırmaq olmur.</numerusform>
            <numerusform>İki və ya daha çox qiymətləndiricinin qiymət verdiyi %Ln&#xa0;xana üzrə alfa müəyyən edilmir: bütün qiymətlər eynidir, ona görə razılığı təsadüfdən ayırmaq olmur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Alpha %1 over the %Ln cell(s) that two assessors or more have graded: 1 is full agreement, 0 what chance would give.</source>
        <translation>
            <numerusform>İki və ya daha çox qiymətləndiricinin qiymət verdiyi %Ln&#xa0;xana üzrə alfa %1: 1 tam razılıq, 0 təsadüfün verəcəyi nəticədir.</numerusform>
            <numerusform>İki və ya daha çox qiymətləndiricinin qiymət verdiyi %Ln&#xa0;xana üzrə alfa %1: 1 tam razılıq, 0 təsadüfün verəcəyi nəticədir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the pairs of grades given to a cell, %1 on average are the same.</source>
        <translation>Bir xanaya verilmiş qiymət cütlərinin orta hesabla %1-i eynidir.</translation>
    </message>
    <message numerus="yes">
        <source>You judge blindly: %Ln cell(s) that others have judged and you have not are left out of the figures and of the queue until you judge them.</source>
        <translation>
            <numerusform>Siz gizli qiymətləndirirsiniz: başqalarının qiymətləndirdiyi, sizin isə hələ qiymətləndirmədiyiniz %Ln&#xa0;xana siz qiymət verənədək rəqəmlərdə və növbədə nəzərə alınmır.</numerusform>
            <numerusform>Siz gizli qiymətləndirirsiniz: başqalarının qiymətləndirdiyi, sizin isə hələ qiymətləndirmədiyiniz %Ln&#xa0;xana siz qiymət verənədək rəqəmlərdə və növbədə nəzərə alınmır.</numerusform>
        </translation>
    </message>
    <message>
        <source>Disputed %1</source>
        <translation>Mübahisəli %1</translation>
    </message>
    <message>
        <source>Disputed, cells: %1</source>
        <translation>Mübahisəli, xanalar: %1</translation>
    </message>
    <message>
        <source>Settled with dissent %1</source>
        <translation>Xüsusi rəylə həll olunmuş %1</translation>
    </message>
    <message>
        <source>Settled with dissent, cells: %1</source>
        <translation>Xüsusi rəylə həll olunmuş, xanalar: %1</translation>
    </message>
    <message>
        <source>No cell has been settled against somebody&apos;s judgement.</source>
        <translation>Kiminsə qiymətinə zidd həll olunmuş xana yoxdur.</translation>
    </message>
    <message>
        <source>No cell is disputed: the assessors agree, or have agreed on a grade, wherever two have judged.</source>
        <translation>Mübahisəli xana yoxdur: iki nəfərin qiymətləndirdiyi hər yerdə qiymətləndiricilər razıdır və ya qiyməti razılaşdırıblar.</translation>
    </message>
    <message>
        <source>No cell is disputed. Cells come here when two assessors judge them differently; each assessor judges on the Matrix page.</source>
        <translation>Mübahisəli xana yoxdur. İki qiymətləndirici xanaya fərqli qiymət verdikdə o, bura düşür; hər qiymətləndirici öz qiymətini «Matris» səhifəsində verir.</translation>
    </message>
    <message>
        <source>&amp;Agree on</source>
        <translation>&amp;Razılaşdır</translation>
    </message>
    <message>
        <source>&amp;Write why</source>
        <translation>&amp;Səbəbi yaz</translation>
    </message>
    <message>
        <source>&amp;Take the agreed grade back</source>
        <translation>Razılaşdırılmış qiyməti &amp;geri götür</translation>
    </message>
    <message>
        <source>&amp;Cite a source</source>
        <translation>Mənbəyə &amp;istinad et</translation>
    </message>
    <message>
        <source>&amp;Save, and on to the next cell</source>
        <translation>Saxla və &amp;növbəti xanaya keç</translation>
    </message>
    <message>
        <source>Show the cell in the &amp;matrix</source>
        <translation>Xananı &amp;matrisdə göstər</translation>
    </message>
</context>
<context>
    <name>meyar::ui::AnswerButton</name>
    <message>
        <source>Key %1</source>
        <translation>%1 düyməsi</translation>
    </message>
</context>
<context>
    <name>meyar::ui::AnswerList</name>
    <message>
        <source>Your judgement</source>
        <translation>Sizin qiymətiniz</translation>
    </message>
</context>
<context>
    <name>meyar::ui::AnsweredBySection</name>
    <message>
        <source>ANSWERED BY</source>
        <translation>CAVAB VERƏN TÖVSİYƏLƏR</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dot(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;nöqtə</numerusform>
            <numerusform>%Ln&#xa0;nöqtə</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it in the ranking</source>
        <translation>Sıralamada göstər</translation>
    </message>
</context>
<context>
    <name>meyar::ui::AreaLine</name>
    <message>
        <source>Show the first of them in the matrix</source>
        <translation>Birincisini matrisdə göstər</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) can improve</source>
        <translation>
            <numerusform>%Ln&#xa0;xana təkmilləşə bilər</numerusform>
            <numerusform>%Ln&#xa0;xana təkmilləşə bilər</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: show the first of them in the matrix</source>
        <translation>%1: birincisini matrisdə göstər</translation>
    </message>
    <message>
        <source>Recommendations in detail</source>
        <translation>Ətraflı tövsiyələr</translation>
    </message>
</context>
<context>
    <name>meyar::ui::AreaView</name>
    <message>
        <source>Write the first section</source>
        <translation>Birinci bölməni yaz</translation>
    </message>
    <message>
        <source>Write the first section of this area</source>
        <translation>Bu sahənin birinci bölməsini yaz</translation>
    </message>
    <message>
        <source>No findings are written for this area yet</source>
        <translation>Bu sahə üzrə hələ nəticə yazılmayıb</translation>
    </message>
    <message>
        <source>A section tells in words what was found, under a heading of its own. It stands in the report before the area&apos;s tables, and the sources that it cites come into the bibliography.</source>
        <translation>Bölmə nəyin müəyyən edildiyini öz başlığı altında sözlə bildirir. Hesabatda sahənin cədvəllərindən əvvəl durur, istinad etdiyi mənbələr isə ədəbiyyat siyahısına düşür.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln section(s). Choose one to go on writing.</source>
        <translation>
            <numerusform>%Ln&#xa0;bölmə. Yazmağa davam etmək üçün birini seçin.</numerusform>
            <numerusform>%Ln&#xa0;bölmə. Yazmağa davam etmək üçün birini seçin.</numerusform>
        </translation>
    </message>
    <message>
        <source>RECOMMENDATIONS IN DETAIL</source>
        <translation>ƏTRAFLI TÖVSİYƏLƏR</translation>
    </message>
</context>
<context>
    <name>meyar::ui::AssessorBar</name>
    <message>
        <source>Who judges</source>
        <translation>Kim qiymətləndirir</translation>
    </message>
    <message>
        <source>Who judges? The name stands beside every judgement that you make.</source>
        <translation>Kim qiymətləndirir? Ad verdiyiniz hər qiymətin yanında yazılır.</translation>
    </message>
    <message>
        <source>Name of the assessor</source>
        <translation>Qiymətləndiricinin adı</translation>
    </message>
    <message>
        <source>Your name or initials</source>
        <translation>Adınız və ya inisiallarınız</translation>
    </message>
    <message>
        <source>Start judging</source>
        <translation>Qiymətləndirməyə başla</translation>
    </message>
    <message>
        <source>Judging as %1</source>
        <translation>Qiymətləndirən: %1</translation>
    </message>
    <message>
        <source>Another assessor…</source>
        <translation>Başqa qiymətləndirici…</translation>
    </message>
    <message>
        <source>Judge blindly</source>
        <translation>Gizli qiymətləndirmə</translation>
    </message>
    <message>
        <source>What others said of a cell stays hidden until you have judged it yourself.</source>
        <translation>Xana haqqında başqalarının qiyməti siz özünüz qiymətləndirənədək gizli qalır.</translation>
    </message>
    <message>
        <source>Nobody judges</source>
        <translation>Heç kim qiymətləndirmir</translation>
    </message>
</context>
<context>
    <name>meyar::ui::AssessorsDialog</name>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Adını &amp;dəyiş</translation>
    </message>
    <message>
        <source>Rename the assessor</source>
        <translation>Qiymətləndiricinin adını dəyiş</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Birləşdir</translation>
    </message>
    <message>
        <source>Make one assessor of the two</source>
        <translation>İki qiymətləndiricini birləşdir</translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>&amp;Sil…</translation>
    </message>
    <message>
        <source>Remove the assessor</source>
        <translation>Qiymətləndiricini sil</translation>
    </message>
    <message>
        <source>Assessors</source>
        <translation>Qiymətləndiricilər</translation>
    </message>
    <message>
        <source>Assessors and how many cells they graded</source>
        <translation>Qiymətləndiricilər və qiymətləndirdikləri xanaların sayı</translation>
    </message>
    <message>
        <source>Cells graded</source>
        <translation>Qiymətləndirilmiş xanalar</translation>
    </message>
    <message>
        <source>The same person as</source>
        <translation>Eyni şəxsdir</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Ba&amp;ğla</translation>
    </message>
    <message>
        <source>Nobody judges yet. Assessors are added beside the matrix.</source>
        <translation>Hələ qiymətləndirici yoxdur. Qiymətləndiricilər matrisin yanında əlavə edilir.</translation>
    </message>
    <message>
        <source>Choose who is the same person as %1.</source>
        <translation>%1 ilə eyni şəxsin kim olduğunu seçin.</translation>
    </message>
    <message numerus="yes">
        <source>They graded %Ln cell(s) differently; there the grades of %1 stay.</source>
        <translation>
            <numerusform>Onlar %Ln xanaya fərqli qiymət veriblər; həmin xanalarda qalan qiymətlər: %1.</numerusform>
            <numerusform>Onlar %Ln xanaya fərqli qiymət veriblər; həmin xanalarda qalan qiymətlər: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The assessment is judged blindly: %Ln cell(s) that are hidden from one of them are shown from then on, with what others said.</source>
        <translation>
            <numerusform>Qiymətləndirmə gizli aparılır: onlardan birindən gizli olan %Ln xana bundan sonra başqalarının dedikləri ilə birlikdə göstəriləcək.</numerusform>
            <numerusform>Qiymətləndirmə gizli aparılır: onlardan birindən gizli olan %Ln xana bundan sonra başqalarının dedikləri ilə birlikdə göstəriləcək.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make %1 and %2 one assessor?</source>
        <translation>%1 və %2 bir qiymətləndirici kimi birləşdirilsin?</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Ləğv et</translation>
    </message>
    <message numerus="yes">
        <source>Remove %1 with %Ln grade(s)?</source>
        <translation>
            <numerusform>%1 verdiyi %Ln qiymətlə birlikdə silinsin?</numerusform>
            <numerusform>%1 verdiyi %Ln qiymətlə birlikdə silinsin?</numerusform>
        </translation>
    </message>
    <message>
        <source>The grades go from their cells, with their reasons. Undo brings all of it back.</source>
        <translation>Qiymətlər əsaslandırmaları ilə birlikdə xanalardan silinəcək. «Geri al» hamısını qaytarır.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Sil</translation>
    </message>
</context>
<context>
    <name>meyar::ui::BackupsDialog</name>
    <message>
        <source>&amp;Restore to a new file…</source>
        <translation>Yeni fayla &amp;bərpa et…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Ehtiyat nüsxələri</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Ehtiyat nüsxələri, ən yenisi birinci</translation>
    </message>
    <message>
        <source>Made by themselves: after half an hour of work, before a change of the framework or of many cells at once, and of what the file could not take. A restored one is a new file; the one that is open stays as it is.</source>
        <translation>Öz-özünə yaradılır: yarım saatlıq işdən sonra, çərçivə və ya birdən çox xana dəyişdirilməzdən əvvəl və fayla yazıla bilməyənlərdən. Bərpa edilən nüsxə yeni fayldır; açıq olan fayl olduğu kimi qalır.</translation>
    </message>
    <message>
        <source>There is no backup of this assessment yet.</source>
        <translation>Bu qiymətləndirmənin hələ ehtiyat nüsxəsi yoxdur.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Bağla</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Yaradılıb</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Səbəb</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ölçü</translation>
    </message>
    <message>
        <source>Restore to a new file</source>
        <translation>Yeni fayla bərpa et</translation>
    </message>
    <message>
        <source>Meyar assessments (*.meyar)</source>
        <translation>Meyar qiymətləndirmələri (*.meyar)</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Hansı faylın</translation>
    </message>
    <message>
        <source>This backup cannot be restored. %1</source>
        <translation>Bu ehtiyat nüsxəsini bərpa etmək mümkün deyil. %1</translation>
    </message>
    <message>
        <source>%1 was not made. %2</source>
        <translation>%1 faylı yaradılmadı. %2</translation>
    </message>
</context>
<context>
    <name>meyar::ui::BallotLine</name>
    <message>
        <source>Voter</source>
        <translation>Səs verən</translation>
    </message>
    <message>
        <source>G1</source>
        <translation>Q1</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Hərflər</translation>
    </message>
    <message>
        <source>Cast ballot</source>
        <translation>Bülleteni daxil et</translation>
    </message>
    <message>
        <source>Other, in words</source>
        <translation>Digər, sözlə</translation>
    </message>
    <message numerus="yes">
        <source>up to %Ln letter(s)</source>
        <translation>
            <numerusform>ən çoxu %Ln&#xa0;hərf</numerusform>
            <numerusform>ən çoxu %Ln&#xa0;hərf</numerusform>
        </translation>
    </message>
    <message>
        <source>The keyboard writes Cyrillic letters; the letters of the ballot are Latin.</source>
        <translation>Klaviatura kiril hərfləri yazır; bülletenin hərfləri latındır.</translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation>Bülleten</translation>
    </message>
    <message>
        <source>The voter&apos;s own words; they may be left out</source>
        <translation>Səs verənin öz sözləri; boş qala bilər</translation>
    </message>
</context>
<context>
    <name>meyar::ui::BallotsModel</name>
    <message>
        <source>void: %1</source>
        <translation>etibarsız: %1</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>etibarlı</translation>
    </message>
    <message>
        <source>Voter</source>
        <translation>Səs verən</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Hərflər</translation>
    </message>
    <message>
        <source>Other, in words</source>
        <translation>Digər, sözlə</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Etibarsız</translation>
    </message>
</context>
<context>
    <name>meyar::ui::BallotsPanel</name>
    <message>
        <source>Ballots entered</source>
        <translation>Daxil edilmiş bülletenlər</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Paylanıb</translation>
    </message>
    <message>
        <source>Ballots handed out</source>
        <translation>Paylanmış bülletenlər</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>göstərilməyib</translation>
    </message>
    <message>
        <source>Make void…</source>
        <translation>Etibarsız et…</translation>
    </message>
    <message>
        <source>Make the chosen ballot void</source>
        <translation>Seçilmiş bülleteni etibarsız et</translation>
    </message>
    <message>
        <source>Keep the ballot, but do not count it (Del)</source>
        <translation>Bülleteni saxla, amma sayma (Del)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Son dəyişikliyi geri al</translation>
    </message>
    <message>
        <source>Reason for making the ballot void</source>
        <translation>Bülletenin etibarsız edilməsinin səbəbi</translation>
    </message>
    <message>
        <source>The reason, kept with the ballot</source>
        <translation>Səbəb bülletenlə birlikdə saxlanılır</translation>
    </message>
    <message>
        <source>Make void</source>
        <translation>Etibarsız et</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>%1 is void because</source>
        <translation>%1 etibarsızdır, çünki</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ballot(s) entered</source>
        <translation>
            <numerusform>%Ln&#xa0;bülleten daxil edilib</numerusform>
            <numerusform>%Ln&#xa0;bülleten daxil edilib</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln of them void</source>
        <translation>
            <numerusform>%1, onlardan %Ln&#xa0;etibarsız</numerusform>
            <numerusform>%1, onlardan %Ln&#xa0;etibarsız</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still to come</source>
        <translation>
            <numerusform>daha %Ln&#xa0;gözlənilir</numerusform>
            <numerusform>daha %Ln&#xa0;gözlənilir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more than handed out</source>
        <translation>
            <numerusform>paylanandan %Ln&#xa0;çox</numerusform>
            <numerusform>paylanandan %Ln&#xa0;çox</numerusform>
        </translation>
    </message>
    <message>
        <source>all are in</source>
        <translation>hamısı daxil edilib</translation>
    </message>
</context>
<context>
    <name>meyar::ui::BlindCard</name>
    <message>
        <source>Go to the matrix</source>
        <translation>Matrisə keçin</translation>
    </message>
    <message>
        <source>The report waits while you judge blindly</source>
        <translation>Gizli qiymətləndirmədə hesabat gözləyir</translation>
    </message>
    <message>
        <source>End blind judging</source>
        <translation>Gizli qiymətləndirməni bitir</translation>
    </message>
    <message numerus="yes">
        <source>A report tells all, and others have judged %Ln cell(s) that you have not judged yet. It is shown when you have judged them, so that others do not sway you. The person who leads the assessment may end blind judging: then everybody sees everything. The history keeps who decided it and when, and undo takes it back.</source>
        <translation>
            <numerusform>Hesabat hər şeyi deyir, başqaları isə sizin hələ qiymətləndirmədiyiniz %Ln&#xa0;xananı qiymətləndirib. Siz onları qiymətləndirəndən sonra göstərilir ki, başqaları sizə təsir etməsin. Qiymətləndirməyə rəhbərlik edən gizli qiymətləndirməni bitirə bilər: onda hamı hər şeyi görür. Kimin və nə vaxt qərar verdiyi tarixçədə qalır, geri almaq olur.</numerusform>
            <numerusform>Hesabat hər şeyi deyir, başqaları isə sizin hələ qiymətləndirmədiyiniz %Ln&#xa0;xananı qiymətləndirib. Siz onları qiymətləndirəndən sonra göstərilir ki, başqaları sizə təsir etməsin. Qiymətləndirməyə rəhbərlik edən gizli qiymətləndirməni bitirə bilər: onda hamı hər şeyi görür. Kimin və nə vaxt qərar verdiyi tarixçədə qalır, geri almaq olur.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::CellHistorySection</name>
    <message>
        <source>History of this cell</source>
        <translation>Bu xananın tarixçəsi</translation>
    </message>
    <message>
        <source>Nothing was changed here yet.</source>
        <translation>Burada hələ heç nə dəyişdirilməyib.</translation>
    </message>
    <message>
        <source>See the whole history</source>
        <translation>Bütün tarixçəyə bax</translation>
    </message>
</context>
<context>
    <name>meyar::ui::ChangeChips</name>
    <message>
        <source>All</source>
        <translation>Hamısı</translation>
    </message>
    <message>
        <source>Improved</source>
        <translation>Yaxşılaşıb</translation>
    </message>
    <message>
        <source>Higher</source>
        <translation>Yüksək</translation>
    </message>
    <message>
        <source>Worsened</source>
        <translation>Pisləşib</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Aşağı</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Yeni</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Yox olub</translation>
    </message>
    <message>
        <source>Cannot be told</source>
        <translation>Demək olmur</translation>
    </message>
    <message>
        <source>Not re-reviewed</source>
        <translation>Yenidən baxılmayıb</translation>
    </message>
    <message>
        <source>Which cells are shown</source>
        <translation>Hansı xanalar göstərilir</translation>
    </message>
    <message>
        <source>%1, cells: %2</source>
        <comment>a filter and how many cells it matches</comment>
        <translation>%1, xanalar: %2</translation>
    </message>
    <message>
        <source>No cell is in “%1”.</source>
        <translation>“%1” üzrə xana yoxdur.</translation>
    </message>
</context>
<context>
    <name>meyar::ui::ChangesModel</name>
    <message>
        <source>New</source>
        <translation>Yeni</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Çıxarılıb</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>İfadəsi dəyişib</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Tərcümə</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Yeri dəyişib</translation>
    </message>
    <message>
        <source>Reweighted</source>
        <translation>Çəkisi dəyişib</translation>
    </message>
    <message>
        <source>Relinked</source>
        <translation>Əlaqəsi dəyişib</translation>
    </message>
    <message>
        <source>Renumbered</source>
        <translation>Nömrəsi dəyişib</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Çərçivə</translation>
    </message>
    <message>
        <source>Grade %1</source>
        <translation>Qiymət %1</translation>
    </message>
    <message>
        <source>Area %1</source>
        <translation>Sahə %1</translation>
    </message>
    <message>
        <source>Indicator %1</source>
        <translation>İndikator %1</translation>
    </message>
    <message>
        <source>Recommendation %1</source>
        <translation>Tövsiyə %1</translation>
    </message>
    <message>
        <source>no link</source>
        <translation>əlaqə yoxdur</translation>
    </message>
    <message numerus="yes">
        <source>%Ln judged cell(s) go; Undo (Ctrl+Z) brings them back</source>
        <translation>
            <numerusform>Qiymət verilmiş %Ln&#xa0;xana gedir; «Geri al» (Ctrl+Z) qaytarır</numerusform>
            <numerusform>Qiymət verilmiş %Ln&#xa0;xana gedir; «Geri al» (Ctrl+Z) qaytarır</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judged cell(s) kept, marked not re-reviewed</source>
        <translation>
            <numerusform>Qiymət verilmiş %Ln&#xa0;xana qalır, yenidən baxılmamış kimi işarələnir</numerusform>
            <numerusform>Qiymət verilmiş %Ln&#xa0;xana qalır, yenidən baxılmamış kimi işarələnir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judged cell(s) kept</source>
        <translation>
            <numerusform>Qiymət verilmiş %Ln&#xa0;xana qalır</numerusform>
            <numerusform>Qiymət verilmiş %Ln&#xa0;xana qalır</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Dəyişiklik</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Harada</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>İndi</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Sonra</translation>
    </message>
    <message>
        <source>Judgements</source>
        <translation>Qiymətlər</translation>
    </message>
    <message>
        <source>%1, guidance</source>
        <translation>%1, göstəriş</translation>
    </message>
</context>
<context>
    <name>meyar::ui::CitationFields</name>
    <message>
        <source>Where: p. 7</source>
        <translation>Yeri: s. 7</translation>
    </message>
    <message>
        <source>Time: 2014</source>
        <translation>Vaxt: 2014</translation>
    </message>
    <message>
        <source>The time that the evidence speaks for: a year or a date</source>
        <translation>Dəlilin aid olduğu vaxt: il və ya tarix</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Nə deyir</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Təsdiqləyir</translation>
    </message>
    <message>
        <source>The source supports the statement</source>
        <translation>Mənbə müddəanı təsdiqləyir</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>Ziddir</translation>
    </message>
    <message>
        <source>The source contradicts the statement</source>
        <translation>Mənbə müddəaya ziddir</translation>
    </message>
</context>
<context>
    <name>meyar::ui::CitationForm</name>
    <message>
        <source>Cell: 5.3/O1, or words of it</source>
        <translation>Xana: 5.3/O1 və ya sözləri</translation>
    </message>
    <message>
        <source>Cells to cite the source for</source>
        <translation>Mənbəyə istinad edəcək xanalar</translation>
    </message>
    <message>
        <source>Cite the source for a cell</source>
        <translation>Xana üçün mənbəyə istinad et</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>Leave the citations as they are</source>
        <translation>İstinadları olduğu kimi saxla</translation>
    </message>
    <message>
        <source>CITE %1</source>
        <translation>%1: İSTİNAD ET</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>İstinad et</translation>
    </message>
    <message>
        <source>Cite the source for this cell</source>
        <translation>Bu xana üçün mənbəyə istinad et</translation>
    </message>
    <message>
        <source>CITATION FOR %1</source>
        <translation>%1 ÜÇÜN İSTİNAD</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Dəyiş</translation>
    </message>
    <message>
        <source>Change the citation</source>
        <translation>İstinadı dəyiş</translation>
    </message>
    <message>
        <source>Choose the cell: its code is like 5.3/O1.</source>
        <translation>Xananı seçin: kodu 5.3/O1 kimidir.</translation>
    </message>
    <message>
        <source>This is not changed yet: change it, or cancel it first.</source>
        <translation>Bu hələ dəyişdirilməyib: əvvəlcə dəyişin, ya da imtina edin.</translation>
    </message>
    <message>
        <source>This is not cited yet: cite it, or cancel it first.</source>
        <translation>Buna hələ istinad edilməyib: əvvəlcə istinad edin, ya da imtina edin.</translation>
    </message>
</context>
<context>
    <name>meyar::ui::CitationRow</name>
    <message>
        <source>contradicts</source>
        <translation>zidd</translation>
    </message>
    <message>
        <source>Remove this citation</source>
        <translation>Bu istinadı sil</translation>
    </message>
    <message>
        <source>Remove the citation of %1</source>
        <translation>%1 istinadını sil</translation>
    </message>
    <message>
        <source>Citation of %1: %2</source>
        <comment>a source and its title</comment>
        <translation>%1 istinadı: %2</translation>
    </message>
    <message>
        <source>Change this citation</source>
        <translation>Bu istinadı dəyiş</translation>
    </message>
    <message>
        <source>Change the citation of %1</source>
        <translation>%1 istinadını dəyiş</translation>
    </message>
</context>
<context>
    <name>meyar::ui::CiteForm</name>
    <message>
        <source>Cite a source</source>
        <translation>Mənbəyə istinad et</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>İstinad et</translation>
    </message>
    <message>
        <source>Cite this source</source>
        <translation>Bu mənbəyə istinad et</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>Do not cite</source>
        <translation>İstinad etmə</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Mənbə</translation>
    </message>
    <message>
        <source>Source: type to find it</source>
        <translation>Mənbə: tapmaq üçün yazın</translation>
    </message>
    <message>
        <source>Short name it is cited by: Aze 30</source>
        <translation>İstinad üçün qısa ad: Aze 30</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlıq</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Mənbənin növü</translation>
    </message>
    <message>
        <source>A new source for the register:</source>
        <translation>Reyestr üçün yeni mənbə:</translation>
    </message>
    <message>
        <source>New source…</source>
        <translation>Yeni mənbə…</translation>
    </message>
    <message>
        <source>Choose the source that you cite.</source>
        <translation>İstinad etdiyiniz mənbəni seçin.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Dəyiş</translation>
    </message>
    <message>
        <source>Change this citation</source>
        <translation>Bu istinadı dəyiş</translation>
    </message>
    <message>
        <source>Sources to cite</source>
        <translation>İstinad üçün mənbələr</translation>
    </message>
    <message>
        <source>This is not cited yet: cite it, or cancel it first.</source>
        <translation>Buna hələ istinad edilməyib: əvvəlcə istinad edin, ya da imtina edin.</translation>
    </message>
    <message>
        <source>This is not changed yet: change it, or cancel it first.</source>
        <translation>Bu hələ dəyişdirilməyib: əvvəlcə dəyişin, ya da imtina edin.</translation>
    </message>
</context>
<context>
    <name>meyar::ui::ComparedBar</name>
    <message>
        <source>The compared assessments, in their order</source>
        <translation>Müqayisə edilən qiymətləndirmələr, ardıcıllıqla</translation>
    </message>
    <message>
        <source>%1 (open here)</source>
        <translation>%1 (burada açıqdır)</translation>
    </message>
    <message>
        <source>Move %1 before the one at its left</source>
        <translation>%1 soldakından əvvələ keçsin</translation>
    </message>
    <message>
        <source>Take %1 out of the comparison</source>
        <translation>%1 müqayisədən çıxarılsın</translation>
    </message>
    <message>
        <source>A sample that comes with Meyar</source>
        <translation>Meyarla birlikdə gələn nümunə</translation>
    </message>
</context>
<context>
    <name>meyar::ui::ComparedCellsModel</name>
    <message>
        <source>hidden</source>
        <translation>gizli</translation>
    </message>
    <message>
        <source>not in this version</source>
        <translation>bu versiyada yoxdur</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Xana</translation>
    </message>
    <message>
        <source>What it states</source>
        <translation>Nəyi bildirir</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Dəyişiklik</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Fərq</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>meyar::ui::ComparedRanksModel</name>
    <message>
        <source>no votes yet</source>
        <translation>hələ səs yoxdur</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Tövsiyə</translation>
    </message>
</context>
<context>
    <name>meyar::ui::ComparisonPage</name>
    <message>
        <source>Add an assessment…</source>
        <translation>Qiymətləndirmə əlavə et…</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Ballar</translation>
    </message>
    <message>
        <source>Scores side by side</source>
        <translation>Ballar yan-yana</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Xanalar</translation>
    </message>
    <message>
        <source>Cell by cell, with what changed</source>
        <translation>Xana-xana, nəyin dəyişdiyi ilə</translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation>Yerlər</translation>
    </message>
    <message>
        <source>Ranks of the recommendations</source>
        <translation>Tövsiyələrin yerləri</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Müqayisə</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Nə müqayisə edilir</translation>
    </message>
    <message>
        <source>&amp;Add an assessment to the comparison…</source>
        <translation>Müqayisəyə qiymətləndirmə ə&amp;lavə et…</translation>
    </message>
    <message>
        <source>From a score to the area&apos;s cells, from a cell to the matrix</source>
        <translation>Baldan sahənin xanalarına, xanadan matrisə</translation>
    </message>
    <message>
        <source>Add an assessment to the comparison</source>
        <translation>Müqayisəyə qiymətləndirmə əlavə et</translation>
    </message>
    <message>
        <source>Meyar assessments (*.meyar);;All files (*)</source>
        <translation>Meyar qiymətləndirmələri (*.meyar);;Bütün fayllar (*)</translation>
    </message>
    <message>
        <source>Rounds of one country, or several countries, side by side</source>
        <translation>Bir ölkənin raundları və ya bir neçə ölkə yan-yana</translation>
    </message>
    <message numerus="yes">
        <source>%Ln round(s) of one country, the earlier at the left</source>
        <translation>
            <numerusform>Bir ölkənin %Ln&#xa0;raundu, əvvəlkilər solda</numerusform>
            <numerusform>Bir ölkənin %Ln&#xa0;raundu, əvvəlkilər solda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln assessment(s) of different countries</source>
        <translation>
            <numerusform>Müxtəlif ölkələrin %Ln&#xa0;qiymətləndirməsi</numerusform>
            <numerusform>Müxtəlif ölkələrin %Ln&#xa0;qiymətləndirməsi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not in the framework of the assessment that is open.</source>
        <translation>%1 açıq qiymətləndirmənin çərçivəsində yoxdur.</translation>
    </message>
    <message>
        <source>Compare with an earlier round, or with another country</source>
        <translation>Əvvəlki raundla və ya başqa ölkə ilə müqayisə edin</translation>
    </message>
    <message>
        <source>Add the file of another assessment on the same framework. Their scores then stand side by side with their bounds, the cells tell what improved and what worsened, and the recommendations how their ranks differ. The other file is only read. A new round is begun with File &gt; New round from this one.</source>
        <translation>Eyni çərçivə üzrə başqa qiymətləndirmənin faylını əlavə edin. Onda ballar hüdudları ilə yan-yana durur, xanalar nəyin yaxşılaşdığını və nəyin pisləşdiyini, tövsiyələr isə yerlərinin necə fərqləndiyini göstərir. Digər fayl yalnız oxunur. Yeni raund Fayl &gt; Bunun əsasında yeni raund ilə başlanır.</translation>
    </message>
    <message>
        <source>Scores are hidden while you judge blind</source>
        <translation>Gizli qiymətləndirmədə ballar göstərilmir</translation>
    </message>
    <message>
        <source>Scores side by side, law and practice</source>
        <translation>Ballar yan-yana, qanun və təcrübə</translation>
    </message>
    <message>
        <source>The paler part is what unknown and disputed cells leave open. One is called the highest only where its range lies above all the others.</source>
        <translation>Solğun hissə naməlum və mübahisəli xanaların açıq qoyduğudur. Yalnız aralığı bütün digərlərindən yuxarıda olan ən yüksək adlandırılır.</translation>
    </message>
    <message>
        <source>Cells of all assessments, and what changed</source>
        <translation>Bütün qiymətləndirmələrin xanaları və nəyin dəyişdiyi</translation>
    </message>
    <message>
        <source>Ranks of the recommendations side by side</source>
        <translation>Tövsiyələrin yerləri yan-yana</translation>
    </message>
    <message>
        <source>Rank, and dots in brackets. Each room voted by itself: its dots are not compared with another&apos;s.</source>
        <translation>Yer, mötərizədə isə nöqtələr. Hər otaq ayrıca səs verib: nöqtələri başqasınınkı ilə müqayisə edilmir.</translation>
    </message>
    <message>
        <source>Show the chosen cell in the &amp;matrix</source>
        <translation>Seçilmiş xananı &amp;matrisdə göstər</translation>
    </message>
    <message>
        <source>They appear once you have judged every cell that others have judged, so that theirs do not sway yours, or once blind judging has ended in each file. A cell that is hidden from you in one round is hidden in every round.</source>
        <translation>Başqalarının qiymətləndirdiyi hər xananı siz də qiymətləndirdikdən (onların fikri sizinkinə təsir etməsin deyə) və ya hər faylda gizli qiymətləndirmə bitdikdən sonra görünəcəklər. Bir raundda sizdən gizli olan xana hər raundda gizlidir.</translation>
    </message>
    <message>
        <source>Add a sample</source>
        <translation>Nümunə əlavə et</translation>
    </message>
    <message>
        <source>Add a &amp;sample to the comparison…</source>
        <translation>Müqayisəyə &amp;nümunə əlavə et…</translation>
    </message>
</context>
<context>
    <name>meyar::ui::ConsensusSection</name>
    <message>
        <source>Agreed grade</source>
        <translation>Razılaşdırılmış qiymət</translation>
    </message>
    <message>
        <source>Why this grade was agreed</source>
        <translation>Bu qiymətin razılaşdırılma səbəbi</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Razılaşdırılıb</translation>
    </message>
    <message>
        <source>ASSESSORS</source>
        <translation>QİYMƏTLƏNDİRİCİLƏR</translation>
    </message>
    <message>
        <source>Nobody has judged this cell yet.</source>
        <translation>Bu xananı hələ heç kim qiymətləndirməyib.</translation>
    </message>
    <message>
        <source>As rated</source>
        <translation>Verilən qiymətlərə görə</translation>
    </message>
    <message>
        <source>Others have judged this cell. You see it once you have judged it yourself.</source>
        <translation>Bu xananı başqaları qiymətləndirib. Özünüz qiymətləndirəndən sonra görəcəksiniz.</translation>
    </message>
    <message>
        <source>differs from what was agreed</source>
        <translation>razılaşdırılandan fərqlidir</translation>
    </message>
    <message>
        <source>Confidence: %1</source>
        <translation>Əminlik: %1</translation>
    </message>
    <message>
        <source>carried over, to be reviewed</source>
        <translation>köçürülüb, yenidən baxılmalıdır</translation>
    </message>
</context>
<context>
    <name>meyar::ui::ConstituencyForm</name>
    <message>
        <source>A constituency is a body of voters: the respondents of the survey, the groups of the workshop. Name the first one, and enter its votes.</source>
        <translation>Səsvermə qrupu səs verənlərin birliyidir: sorğunun respondentləri, seminarın qrupları. Birincisini adlandırın və səslərini daxil edin.</translation>
    </message>
    <message>
        <source>Name of the constituency</source>
        <translation>Səsvermə qrupunun adı</translation>
    </message>
    <message>
        <source>Workshop groups</source>
        <translation>Seminar qrupları</translation>
    </message>
    <message>
        <source>Ballots, one a voter</source>
        <translation>Hər səs verənə bir bülleten</translation>
    </message>
    <message>
        <source>Only totals of dots</source>
        <translation>Yalnız nöqtələrin yekun sayları</translation>
    </message>
    <message>
        <source>Most choices of a voter</source>
        <translation>Bir səs verənin ən çox seçimi</translation>
    </message>
    <message>
        <source>Make constituency</source>
        <translation>Səsvermə qrupu yarat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Votes are known as</source>
        <translation>Səslər necə məlumdur</translation>
    </message>
    <message>
        <source>No constituency yet</source>
        <translation>Hələ səsvermə qrupu yoxdur</translation>
    </message>
    <message>
        <source>New constituency</source>
        <translation>Yeni səsvermə qrupu</translation>
    </message>
    <message>
        <source>Each voter and its letters are entered; repeats and too many choices are caught.</source>
        <translation>Hər səs verən və hərfləri daxil edilir; təkrarlar və artıq seçimlər tutulur.</translation>
    </message>
    <message>
        <source>As on a flip chart or in a published table: the dots of each letter.</source>
        <translation>Flipçartda və ya dərc edilmiş cədvəldə olduğu kimi: hər hərfin nöqtələri.</translation>
    </message>
</context>
<context>
    <name>meyar::ui::CopyForOthersDialog</name>
    <message>
        <source>Without the &amp;history</source>
        <translation>&amp;Tarixçəsiz</translation>
    </message>
    <message>
        <source>Only what the assessment says now: no earlier values, nothing that was removed.</source>
        <translation>Yalnız qiymətləndirmədə indi olanlar: əvvəlki qiymətlər və silinənlər yoxdur.</translation>
    </message>
    <message>
        <source>Without &amp;confidential sources</source>
        <translation>&amp;Məxfi mənbələrsiz</translation>
    </message>
    <message>
        <source>Nor their citations, nor what names them in texts. Needs the history left out.</source>
        <translation>Onlara istinadlar və mətnlərdə adları da yoxdur. Tarixçə də buraxılır.</translation>
    </message>
    <message>
        <source>Without &amp;names</source>
        <translation>&amp;Adlarsız</translation>
    </message>
    <message>
        <source>Assessors and voters become numbers; voters&apos; words go. Needs the history left out.</source>
        <translation>Qiymətləndiricilər və səs verənlər nömrə ilə göstərilir, öz sözləri yoxdur. Tarixçə də buraxılır.</translation>
    </message>
    <message>
        <source>Nothing is left out: the copy holds the history too.</source>
        <translation>Nüsxədə hər şey var, tarixçə də.</translation>
    </message>
    <message>
        <source>There is nothing to leave out.</source>
        <translation>Buraxılmalı heç nə yoxdur.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Nüsxədə yoxdur: %1.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fayl</translation>
    </message>
    <message>
        <source>&amp;Save the copy</source>
        <translation>Nüsxəni &amp;saxla</translation>
    </message>
    <message>
        <source>What was removed is still in the file, in its history, and goes along with a plain copy. This one is a new file. Names inside texts are not found: read it before you give it away.</source>
        <translation>Silinənlər hələ də fayldadır, onun tarixçəsindədir və adi nüsxə ilə birlikdə gedir. Bu nüsxə isə yeni fayldır. Mətnlərin içindəki adlar tapılmır: nüsxəni verməzdən əvvəl oxuyun.</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Gözdən keçir…</translation>
    </message>
    <message>
        <source>Save a copy for others</source>
        <translation>Başqaları üçün nüsxə</translation>
    </message>
    <message>
        <source>%1 (for others)</source>
        <comment>a file&apos;s name</comment>
        <translation>%1 (başqaları üçün)</translation>
    </message>
</context>
<context>
    <name>meyar::ui::DetailCard</name>
    <message>
        <source>Theme of the recommendations</source>
        <translation>Tövsiyələrin mövzusu</translation>
    </message>
    <message>
        <source>Remove the theme with its recommendations</source>
        <translation>Mövzunu tövsiyələri ilə birlikdə sil</translation>
    </message>
    <message>
        <source>Recommendation %1</source>
        <translation>Tövsiyə %1</translation>
    </message>
    <message>
        <source>A further recommendation</source>
        <translation>Növbəti tövsiyə</translation>
    </message>
</context>
<context>
    <name>meyar::ui::DocumentController</name>
    <message>
        <source>Saved %1 · %2</source>
        <translation>Saxlanıldı: %1 · %2</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Geri alındı: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Təkrar edildi: %1</translation>
    </message>
    <message>
        <source>Everything is saved again · %1</source>
        <translation>Hamısı yenidən yadda saxlanıldı · %1</translation>
    </message>
    <message>
        <source>Nothing was changed: this assessment is open to read only.</source>
        <translation>Heç nə dəyişdirilmədi: bu qiymətləndirmə yalnız oxumaq üçün açıqdır.</translation>
    </message>
    <message>
        <source>Nothing was changed, as no backup could be made before.</source>
        <translation>Heç nə dəyişdirilmədi, çünki əvvəlcə ehtiyat nüsxəsi yaratmaq mümkün olmadı.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;xana</numerusform>
            <numerusform>%Ln&#xa0;xana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;dəyişiklik</numerusform>
            <numerusform>%Ln&#xa0;dəyişiklik</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved · %1</source>
        <translation>Saxlanıldı · %1</translation>
    </message>
    <message>
        <source>Nothing was taken back: that change is about judgements that are hidden from you until you have judged the cell yourself.</source>
        <translation>Heç nə geri götürülmədi: bu dəyişiklik xananı özünüz qiymətləndirənə qədər sizdən gizlədilən qiymətlərə aiddir.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was changed: you judge blindly, and %Ln of these cells must be judged one by one.</source>
        <comment>cells</comment>
        <translation>
            <numerusform>Heç nə dəyişdirilmədi: siz gizli qiymətləndirirsiniz və bu xanalardan %Ln&#xa0;xana ayrıca qiymətləndirilməlidir.</numerusform>
            <numerusform>Heç nə dəyişdirilmədi: siz gizli qiymətləndirirsiniz və bu xanalardan %Ln&#xa0;xana ayrıca qiymətləndirilməlidir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: %1 · %2</source>
        <comment>an act and the time</comment>
        <translation>Yadda saxlanıldı: %1 · %2</translation>
    </message>
    <message>
        <source>Nothing was changed: this would end blind judging and show what is hidden. It is ended in the panel of the Matrix or on the Report page.</source>
        <translation>Heç nə dəyişdirilmədi: bu, gizli qiymətləndirməni bitirər və gizlədilənləri göstərərdi. O, Matrisin panelində və ya Hesabat səhifəsində bitirilir.</translation>
    </message>
</context>
<context>
    <name>meyar::ui::DotsModel</name>
    <message>
        <source>Recommendation</source>
        <translation>Tövsiyə</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Nöqtələr</translation>
    </message>
</context>
<context>
    <name>meyar::ui::EditCommands</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>K&amp;əs</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Köçür</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Yapışdır</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Hamısını seç</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Tap…</translation>
    </message>
</context>
<context>
    <name>meyar::ui::EvidencePage</name>
    <message>
        <source>New source</source>
        <translation>Yeni mənbə</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Dəlillər</translation>
    </message>
    <message>
        <source>Add a source to the register</source>
        <translation>Reyestrə mənbə əlavə et</translation>
    </message>
    <message>
        <source>Add a source to the register (Ins)</source>
        <translation>Reyestrə mənbə əlavə et (Ins)</translation>
    </message>
    <message>
        <source>Search the sources</source>
        <translation>Mənbələrdə axtar</translation>
    </message>
    <message>
        <source>Search names, titles, authors</source>
        <translation>Ad, başlıq, müəllif axtar</translation>
    </message>
    <message>
        <source>A source is a document, an interview under a pseudonym, a survey, statistics or an observation. Judgements and findings cite it by its short name, and the report lists it.</source>
        <translation>Mənbə sənəd, təxəllüslə müsahibə, sorğu, statistika və ya müşahidədir. Qiymətləndirmələr və nəticələr ona qısa adı ilə istinad edir, hesabat onu siyahıya salır.</translation>
    </message>
    <message>
        <source>Add the first source</source>
        <translation>İlk mənbəni əlavə et</translation>
    </message>
    <message>
        <source>No source is in the register yet</source>
        <translation>Reyestrdə hələ mənbə yoxdur</translation>
    </message>
    <message>
        <source>&amp;New source</source>
        <translation>&amp;Yeni mənbə</translation>
    </message>
    <message>
        <source>&amp;Cite for a cell</source>
        <translation>&amp;Xana üçün istinad et</translation>
    </message>
    <message>
        <source>&amp;Find a source</source>
        <translation>Mənbə &amp;tap</translation>
    </message>
    <message>
        <source>Change the source; in its list: go to the cell</source>
        <translation>Mənbəni dəyiş; onun siyahısında: xanaya keç</translation>
    </message>
    <message>
        <source>Remove the source; in its list: the citation</source>
        <translation>Mənbəni sil; onun siyahısında: istinadı</translation>
    </message>
    <message>
        <source>Cite the source for a cell</source>
        <translation>Xana üçün mənbəyə istinad et</translation>
    </message>
    <message>
        <source>In the list of a source: change the citation</source>
        <translation>Mənbənin siyahısında: istinadı dəyiş</translation>
    </message>
    <message>
        <source>Back to the register</source>
        <translation>Reyestrə qayıt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;mənbə</numerusform>
            <numerusform>%Ln&#xa0;mənbə</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cited nowhere</source>
        <comment>sources</comment>
        <translation>
            <numerusform>%Ln&#xa0;heç yerdə istinad edilməyib</numerusform>
            <numerusform>%Ln&#xa0;heç yerdə istinad edilməyib</numerusform>
        </translation>
    </message>
    <message>
        <source>No source is of this kind.</source>
        <translation>Bu növdə mənbə yoxdur.</translation>
    </message>
    <message>
        <source>C&amp;hange the source</source>
        <translation>Mənbəni &amp;dəyiş</translation>
    </message>
    <message>
        <source>&amp;Remove the source</source>
        <translation>Mənbəni &amp;sil</translation>
    </message>
    <message>
        <source>&amp;Go to what cites it</source>
        <translation>İstinad edən yerə ke&amp;ç</translation>
    </message>
    <message>
        <source>Change the c&amp;itation</source>
        <translation>İstinadı d&amp;əyiş</translation>
    </message>
    <message>
        <source>Remo&amp;ve the citation</source>
        <translation>İstinadı si&amp;l</translation>
    </message>
    <message>
        <source>No source has these words. The cross in the search or Esc shows all again.</source>
        <translation>Bu sözlər heç bir mənbədə yoxdur. Axtarışdakı çarpaz işarə və ya Esc yenə hamısını göstərir.</translation>
    </message>
</context>
<context>
    <name>meyar::ui::EvidenceSection</name>
    <message>
        <source>+ Cite</source>
        <translation>+ İstinad</translation>
    </message>
    <message>
        <source>Nothing is cited yet.</source>
        <translation>Hələ heç nəyə istinad edilməyib.</translation>
    </message>
    <message>
        <source>Cite a source</source>
        <translation>Mənbəyə istinad et</translation>
    </message>
    <message>
        <source>Cite a source (Ctrl+K)</source>
        <translation>Mənbəyə istinad et (Ctrl+K)</translation>
    </message>
    <message>
        <source>EVIDENCE</source>
        <translation>DƏLİLLƏR</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
</context>
<context>
    <name>meyar::ui::FaultsDialog</name>
    <message numerus="yes">
        <source>%Ln fault(s):</source>
        <translation>
            <numerusform>%Ln səhv:</numerusform>
            <numerusform>%Ln səhv:</numerusform>
        </translation>
    </message>
    <message>
        <source>Faults of the file</source>
        <translation>Faylın səhvləri</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Hamısını kopyala</translation>
    </message>
</context>
<context>
    <name>meyar::ui::FilterChips</name>
    <message>
        <source>All</source>
        <translation>Hamısı</translation>
    </message>
    <message>
        <source>Can improve</source>
        <translation>Təkmilləşə bilər</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Qiymətləndirilməyib</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Mübahisəli</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>Dəlilsiz</translation>
    </message>
    <message>
        <source>Which cells are shown</source>
        <translation>Hansı xanalar göstərilir</translation>
    </message>
    <message>
        <source>%1, cells: %2</source>
        <comment>a filter and how many cells it matches</comment>
        <translation>%1, xanalar: %2</translation>
    </message>
    <message>
        <source>The framework has no indicators.</source>
        <translation>Çərçivədə indikator yoxdur.</translation>
    </message>
    <message>
        <source>No cell is marked as a possible improvement.</source>
        <translation>Heç bir xana mümkün təkmilləşdirmə kimi işarələnməyib.</translation>
    </message>
    <message>
        <source>Every cell is judged.</source>
        <translation>Bütün xanalar qiymətləndirilib.</translation>
    </message>
    <message>
        <source>No cell is disputed: the assessors agree wherever they judged.</source>
        <translation>Mübahisəli xana yoxdur: qiymətləndiricilər hər yerdə razıdır.</translation>
    </message>
    <message>
        <source>Every graded cell cites its evidence.</source>
        <translation>Qiymətləndirilmiş hər xana dəlilinə istinad edir.</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Yenidən baxılmalı</translation>
    </message>
    <message>
        <source>No judgement waits for a review.</source>
        <translation>Yenidən baxılası qiymət yoxdur.</translation>
    </message>
    <message>
        <source>“%1” stands in no statement, title, reason or source.
The cross in the search or Esc ends it.</source>
        <translation>«%1» heç bir müddəada, başlıqda, səbəbdə və mənbədə yoxdur.
Axtarışı oradakı çarpaz işarə və ya Esc bitirir.</translation>
    </message>
    <message>
        <source>“%1” stands in none of the cells of “%2”.
Choose “All”, or end the search with its cross or Esc.</source>
        <translation>«%1» sözü «%2» xanalarının heç birində yoxdur.
«Hamısı» seçin və ya axtarışı oradakı çarpaz işarə və ya Esc ilə bitirin.</translation>
    </message>
</context>
<context>
    <name>meyar::ui::FindingsModel</name>
    <message numerus="yes">
        <source>%Ln section(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;bölmə</numerusform>
            <numerusform>%Ln&#xa0;bölmə</numerusform>
        </translation>
    </message>
    <message>
        <source>not all in %1</source>
        <translation>bu dildə tam deyil: %1</translation>
    </message>
</context>
<context>
    <name>meyar::ui::FindingsPage</name>
    <message>
        <source>Findings</source>
        <translation>Nəticələr</translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>Bölmə əlavə et</translation>
    </message>
    <message>
        <source>Add a section to the area</source>
        <translation>Sahəyə bölmə əlavə et</translation>
    </message>
    <message>
        <source>Add a section to the area (%1)</source>
        <translation>Sahəyə bölmə əlavə et (%1)</translation>
    </message>
    <message>
        <source>Move the section up</source>
        <translation>Bölməni yuxarı apar</translation>
    </message>
    <message>
        <source>Move the section down</source>
        <translation>Bölməni aşağı apar</translation>
    </message>
    <message>
        <source>Remove the section</source>
        <translation>Bölməni sil</translation>
    </message>
    <message>
        <source>The framework has no areas</source>
        <translation>Çərçivədə sahə yoxdur</translation>
    </message>
    <message>
        <source>Findings are written an area at a time. Once the framework of the assessment has an area, its sections are written here.</source>
        <translation>Nəticələr sahə-sahə yazılır. Qiymətləndirmənin çərçivəsində sahə olduqda onun bölmələri burada yazılacaq.</translation>
    </message>
    <message>
        <source>&amp;Add a section</source>
        <translation>Bölmə ə&amp;lavə et</translation>
    </message>
    <message>
        <source>Move the section &amp;up</source>
        <translation>Bölməni yuxarı a&amp;par</translation>
    </message>
    <message>
        <source>Move the section &amp;down</source>
        <translation>Bölməni &amp;aşağı apar</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Qalın</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;Maili</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>Siya&amp;hı</translation>
    </message>
    <message>
        <source>&amp;Cite a source</source>
        <translation>Mənbəyə &amp;istinad et</translation>
    </message>
    <message>
        <source>In the tree: write the section</source>
        <translation>Ağacda: bölməni yaz</translation>
    </message>
    <message>
        <source>In the tree: remove the section</source>
        <translation>Ağacda: bölməni sil</translation>
    </message>
    <message>
        <source>In the text: cite a source; the list follows what is typed</source>
        <translation>Mətndə: mənbəyə istinad et; siyahı yazılanı izləyir</translation>
    </message>
    <message>
        <source>Cite a source</source>
        <translation>Mənbəyə istinad et</translation>
    </message>
    <message>
        <source>Bold, italic, list</source>
        <translation>Qalın, maili, siyahı</translation>
    </message>
    <message>
        <source>Back to the tree</source>
        <translation>Ağaca qayıt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln section(s) written</source>
        <translation>
            <numerusform>%Ln&#xa0;bölmə yazılıb</numerusform>
            <numerusform>%Ln&#xa0;bölmə yazılıb</numerusform>
        </translation>
    </message>
    <message>
        <source>What was found, in words, an area at a time</source>
        <translation>Nə müəyyən edilib: sözlə, sahə-sahə</translation>
    </message>
    <message>
        <source>Move the section, or the recommendation that one writes</source>
        <translation>Bölmənin və ya yazılan tövsiyənin yerini dəyiş</translation>
    </message>
    <message>
        <source>&amp;Write the section</source>
        <translation>Bölməni &amp;yaz</translation>
    </message>
    <message>
        <source>&amp;Remove the section</source>
        <translation>Bölməni &amp;sil</translation>
    </message>
    <message>
        <source>Add a &amp;theme of recommendations</source>
        <translation>&amp;Tövsiyə mövzusu əlavə et</translation>
    </message>
</context>
<context>
    <name>meyar::ui::FindingsPreview</name>
    <message>
        <source>Preview, as the report prints it</source>
        <translation>Önbaxış, hesabatda olduğu kimi</translation>
    </message>
    <message>
        <source>Bibliography, as the report prints it</source>
        <translation>Ədəbiyyat siyahısı, hesabatda olduğu kimi</translation>
    </message>
    <message>
        <source>AS THE REPORT PRINTS IT</source>
        <translation>HESABATDA OLDUĞU KİMİ</translation>
    </message>
    <message>
        <source>BIBLIOGRAPHY</source>
        <translation>ƏDƏBİYYAT SİYAHISI</translation>
    </message>
    <message>
        <source>Not written in %1: a report in it prints the text in %2.</source>
        <translation>Bu dildə yazılmayıb: %1. Həmin dildəki hesabatda bu dildəki mətn çap olunur: %2.</translation>
    </message>
    <message>
        <source>Cited nowhere, so not printed:</source>
        <translation>Heç yerdə istinad olunmayıb, ona görə çap edilmir:</translation>
    </message>
    <message>
        <source>Gaps, each with the recommendations that answer it</source>
        <translation>Boşluqlar, hər biri ona cavab verən tövsiyələrlə</translation>
    </message>
    <message>
        <source>GAPS IT TELLS OF → RECOMMENDATIONS</source>
        <translation>DANIŞDIĞI BOŞLUQLAR → TÖVSİYƏLƏR</translation>
    </message>
    <message>
        <source>It tells of no gap. A section tells of those whose cell or indicator it names, 1.2/F2 or 1.2, and of those that have evidence from a source that it cites.</source>
        <translation>Heç bir boşluqdan danışmır. Bölmə xanasını və ya indikatorunu adlandırdığı (1.2/F2, 1.2), yaxud dəlili onun istinad etdiyi mənbədən olan boşluqlardan danışır.</translation>
    </message>
    <message>
        <source>GAPS OF THE AREA → RECOMMENDATIONS</source>
        <translation>SAHƏNİN BOŞLUQLARI → TÖVSİYƏLƏR</translation>
    </message>
    <message>
        <source>No gap has been found in this area yet.</source>
        <translation>Bu sahədə hələ boşluq tapılmayıb.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>heç biri</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>və daha %Ln</numerusform>
            <numerusform>və daha %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) of the area hidden until you judge.</source>
        <translation>
            <numerusform>Sahənin %Ln&#xa0;xanası siz qiymətləndirənədək gizlidir.</numerusform>
            <numerusform>Sahənin %Ln&#xa0;xanası siz qiymətləndirənədək gizlidir.</numerusform>
        </translation>
    </message>
    <message>
        <source>No gap, but shaded by hand</source>
        <translation>Boşluq deyil, amma əl ilə işarələnib</translation>
    </message>
    <message>
        <source>Of the gaps not shaded, by hand</source>
        <translation>Boşluqlardan əl ilə işarəsi götürülən</translation>
    </message>
</context>
<context>
    <name>meyar::ui::FindingsTree</name>
    <message>
        <source>Areas and their sections</source>
        <translation>Sahələr və onların bölmələri</translation>
    </message>
</context>
<context>
    <name>meyar::ui::FirmnessLine</name>
    <message>
        <source>How firm?</source>
        <translation>Nə qədər möhkəm?</translation>
    </message>
    <message>
        <source>How firm is the ranking?</source>
        <translation>Sıralama nə qədər möhkəmdir?</translation>
    </message>
    <message>
        <source>What is varied to tell how firm the ranking is, and how often</source>
        <translation>Sıralamanın möhkəmliyini göstərmək üçün nəyin və neçə dəfə dəyişdirildiyi</translation>
    </message>
    <message>
        <source>Progress of the draws</source>
        <translation>Seçmələrin gedişi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>Draw now</source>
        <translation>İndi seç</translation>
    </message>
    <message>
        <source>What is varied</source>
        <translation>Dəyişdirilənlər</translation>
    </message>
    <message>
        <source>Ballots, drawn anew</source>
        <translation>Bülletenlər (yenidən seçilir)</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Çəkilər</translation>
    </message>
    <message>
        <source>Unknown and disputed cells</source>
        <translation>Naməlum və mübahisəli xanalar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draw(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;seçmə</numerusform>
            <numerusform>%Ln&#xa0;seçmə</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Seçilir…</translation>
    </message>
    <message>
        <source>Cancelled: how firm the ranking is has not been worked out.</source>
        <translation>Ləğv edildi: sıralamanın möhkəmliyi hesablanmayıb.</translation>
    </message>
</context>
<context>
    <name>meyar::ui::FrameworkPage</name>
    <message>
        <source>Framework</source>
        <translation>Çərçivə</translation>
    </message>
    <message>
        <source>Change the texts of the chosen item; in a cell: type</source>
        <translation>Seçilmişin mətnlərini dəyiş; xanada: yaz</translation>
    </message>
    <message>
        <source>While typing: keep it and go on to the next cell</source>
        <translation>Yazarkən: saxla və növbəti xanaya keç</translation>
    </message>
    <message>
        <source>While typing: a new line</source>
        <translation>Yazarkən: yeni sətir</translation>
    </message>
    <message>
        <source>Leave a cell as it was; back to the tree</source>
        <translation>Xananı olduğu kimi qoy; ağaca qayıt</translation>
    </message>
    <message>
        <source>Add beside the chosen item</source>
        <translation>Seçilmişin yanına əlavə et</translation>
    </message>
    <message>
        <source>Remove the chosen item; in the links: the link</source>
        <translation>Seçilmişi sil; əlaqələrdə: əlaqəni</translation>
    </message>
    <message>
        <source>Move the area or indicator up or down</source>
        <translation>Sahəni və ya indikatoru yuxarı və ya aşağı köçür</translation>
    </message>
    <message>
        <source>Search the framework</source>
        <translation>Çərçivədə axtarış</translation>
    </message>
    <message numerus="yes">
        <source>%Ln area(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;sahə</numerusform>
            <numerusform>%Ln&#xa0;sahə</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln indicator(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;indikator</numerusform>
            <numerusform>%Ln&#xa0;indikator</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recommendation(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;tövsiyə</numerusform>
            <numerusform>%Ln&#xa0;tövsiyə</numerusform>
        </translation>
    </message>
    <message>
        <source>No translation is missing.</source>
        <translation>Çatışmayan tərcümə yoxdur.</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Çatışmır: %1</translation>
    </message>
    <message>
        <source>Every text is there in three languages.</source>
        <translation>Hər mətn üç dildə var.</translation>
    </message>
    <message numerus="yes">
        <source>%1 removed, %Ln judgement(s) with it. Undo (Ctrl+Z) brings it back.</source>
        <translation>
            <numerusform>%1 və %Ln&#xa0;qiyməti silindi. «Geri al» (Ctrl+Z) qaytarır.</numerusform>
            <numerusform>%1 və %Ln&#xa0;qiyməti silindi. «Geri al» (Ctrl+Z) qaytarır.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 removed. Undo (Ctrl+Z) brings it back.</source>
        <translation>%1 silindi. «Geri al» (Ctrl+Z) qaytarır.</translation>
    </message>
    <message>
        <source>Save as a framework file</source>
        <translation>Çərçivə faylı kimi saxla</translation>
    </message>
    <message>
        <source>Frameworks (*.json)</source>
        <translation>Çərçivələr (*.json)</translation>
    </message>
    <message>
        <source>Framework saved to %1</source>
        <translation>Çərçivə saxlanıldı: %1</translation>
    </message>
    <message>
        <source>Take over a version of the framework</source>
        <translation>Çərçivənin versiyasını qəbul et</translation>
    </message>
    <message>
        <source>Frameworks (*.json);;All files (*)</source>
        <translation>Çərçivələr (*.json);;Bütün fayllar (*)</translation>
    </message>
    <message>
        <source>Version %1, which Meyar brings along</source>
        <translation>Versiya %1, Meyarın özündəki</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Fayldan…</translation>
    </message>
    <message>
        <source>Version %1 taken over. Undo (Ctrl+Z) brings the former one back.</source>
        <translation>Versiya %1 qəbul edildi. «Geri al» (Ctrl+Z) əvvəlkini qaytarır.</translation>
    </message>
    <message>
        <source>Take over a newer version…</source>
        <translation>Yeni versiyanı qəbul et…</translation>
    </message>
    <message>
        <source>Take over a newer version of the framework</source>
        <translation>Çərçivənin yeni versiyasını qəbul et</translation>
    </message>
    <message>
        <source>Save as a framework file…</source>
        <translation>Çərçivə faylı kimi saxla…</translation>
    </message>
    <message>
        <source>Save the framework as a file</source>
        <translation>Çərçivəni fayl kimi saxla</translation>
    </message>
    <message>
        <source>Search codes and texts</source>
        <translation>Kodlarda və mətnlərdə axtar</translation>
    </message>
    <message>
        <source>Missing translations</source>
        <translation>Çatışmayan tərcümələr</translation>
    </message>
    <message>
        <source>Only where a translation is missing</source>
        <translation>Yalnız tərcüməsi çatışmayanlar</translation>
    </message>
    <message>
        <source>&amp;Add beside the chosen item</source>
        <translation>Seçilmişin yanına &amp;əlavə et</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Sil</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Yuxarı köçür</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Aşağı köçür</translation>
    </message>
    <message>
        <source>&amp;Search the framework</source>
        <translation>Çərçivədə a&amp;xtar</translation>
    </message>
    <message>
        <source>Save as a framework &amp;file…</source>
        <translation>Çərçivə &amp;faylı kimi saxla…</translation>
    </message>
    <message>
        <source>&amp;Take over a newer version…</source>
        <translation>Yeni &amp;versiyanı qəbul et…</translation>
    </message>
    <message>
        <source>&amp;Area…</source>
        <translation>&amp;Sahə…</translation>
    </message>
    <message>
        <source>&amp;Indicator…</source>
        <translation>İ&amp;ndikator…</translation>
    </message>
    <message>
        <source>&amp;Recommendation…</source>
        <translation>&amp;Tövsiyə…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Əlavə et</translation>
    </message>
    <message>
        <source>Add an area, an indicator or a recommendation</source>
        <translation>Sahə, indikator və ya tövsiyə əlavə et</translation>
    </message>
    <message>
        <source>Add an area, an indicator or a recommendation (Ins)</source>
        <translation>Sahə, indikator və ya tövsiyə əlavə et (Ins)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Yuxarı köçür</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Yuxarı köçür (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Aşağı köçür</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Aşağı köçür (Alt+Down)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Remove (Del)</source>
        <translation>Sil (Del)</translation>
    </message>
    <message>
        <source>The framework cannot be a file yet. %1</source>
        <translation>Çərçivə hələ fayl ola bilməz. %1</translation>
    </message>
    <message numerus="yes">
        <source>Framework saved to %1; %Ln translation(s) missing</source>
        <translation>
            <numerusform>Çərçivə saxlanıldı: %1; %Ln&#xa0;tərcümə çatışmır</numerusform>
            <numerusform>Çərçivə saxlanıldı: %1; %Ln&#xa0;tərcümə çatışmır</numerusform>
        </translation>
    </message>
    <message>
        <source>The framework was not written</source>
        <translation>Çərçivə yazılmadı</translation>
    </message>
    <message>
        <source>&amp;Change the texts of the chosen item</source>
        <translation>Seçilmişin &amp;mətnlərini dəyiş</translation>
    </message>
    <message>
        <source>Remove the chosen &amp;link</source>
        <translation>Seçilmiş ə&amp;laqəni sil</translation>
    </message>
    <message>
        <source>Nothing in the framework has these words. The cross in the search or Esc shows all again.</source>
        <translation>Çərçivədə bu sözlər yoxdur. Axtarışdakı çarpaz işarə və ya Esc hamısını yenə göstərir.</translation>
    </message>
</context>
<context>
    <name>meyar::ui::FrameworkTree</name>
    <message>
        <source>Areas, indicators and recommendations</source>
        <translation>Sahələr, indikatorlar və tövsiyələr</translation>
    </message>
</context>
<context>
    <name>meyar::ui::FrameworkTreeModel</name>
    <message>
        <source>The framework as a whole</source>
        <translation>Bütövlükdə çərçivə</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Tövsiyələr</translation>
    </message>
    <message numerus="yes">
        <source>%Ln translation(s) missing</source>
        <translation>
            <numerusform>%Ln&#xa0;tərcümə çatışmır</numerusform>
            <numerusform>%Ln&#xa0;tərcümə çatışmır</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::GuidanceNote</name>
    <message>
        <source>Guidance</source>
        <translation>Göstəriş</translation>
    </message>
    <message>
        <source>Guidance on the cell</source>
        <translation>Xana üzrə göstəriş</translation>
    </message>
    <message>
        <source>Show or hide how to judge the cell</source>
        <translation>Xananın necə qiymətləndirildiyini göstər və ya gizlət</translation>
    </message>
</context>
<context>
    <name>meyar::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Kömək</translation>
    </message>
    <message>
        <source>Contents of the help</source>
        <translation>Köməyin mündəricatı</translation>
    </message>
    <message>
        <source>Text of the help</source>
        <translation>Köməyin mətni</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>İrəli</translation>
    </message>
    <message>
        <source>Search the page</source>
        <translation>Səhifədə axtar</translation>
    </message>
    <message>
        <source>Words to search the page for</source>
        <translation>Səhifədə axtarılan sözlər</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Axtarışı bağla</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>Bu səhifədə yoxdur</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln&#xa0;yer</numerusform>
            <numerusform>%Ln&#xa0;yer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::HistoryModel</name>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;dəyişiklik</numerusform>
            <numerusform>%Ln&#xa0;dəyişiklik</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>adsız</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Nə vaxt</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kim</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nə</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Harada</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Əvvəl və sonra</translation>
    </message>
    <message>
        <source>undone · %1</source>
        <translation>geri alınıb · %1</translation>
    </message>
    <message>
        <source>taken back · %1</source>
        <translation>geri götürülüb · %1</translation>
    </message>
</context>
<context>
    <name>meyar::ui::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Tarixçə</translation>
    </message>
    <message>
        <source>Search the changes</source>
        <translation>Dəyişikliklərdə axtar</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Kim tərəfindən</translation>
    </message>
    <message>
        <source>Which kind of change</source>
        <translation>Dəyişikliyin növü</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Bütün növlər</translation>
    </message>
    <message>
        <source>&amp;Find a change</source>
        <translation>Dəyişiklik &amp;tap</translation>
    </message>
    <message>
        <source>Nothing has been changed yet</source>
        <translation>Hələ heç nə dəyişdirilməyib</translation>
    </message>
    <message>
        <source>Every change is kept here with who made it and when, as it is made: each grade, source, ballot and word. Any of them can be taken back on its own.</source>
        <translation>Hər dəyişiklik edildiyi anda burada saxlanılır: kim, nə vaxt, hansı qiyməti, mənbəni, bülleteni və ya sözü dəyişib. Hər birini ayrıca geri götürmək olar.</translation>
    </message>
    <message>
        <source>Show all changes</source>
        <translation>Bütün dəyişiklikləri göstər</translation>
    </message>
    <message>
        <source>No change matches.</source>
        <translation>Uyğun dəyişiklik yoxdur.</translation>
    </message>
    <message>
        <source>Changes, the newest first</source>
        <translation>Dəyişikliklər, ən yenisi əvvəldə</translation>
    </message>
    <message>
        <source>Show the place of the chosen change</source>
        <translation>Seçilmiş dəyişikliyin yerini göstər</translation>
    </message>
    <message>
        <source>Fold and unfold a day</source>
        <translation>Günü yığ və aç</translation>
    </message>
    <message>
        <source>In the search: show all, then back to the list</source>
        <translation>Axtarışda: hamısını göstər, sonra siyahıya qayıt</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Hamı</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>adsız</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s), the newest first</source>
        <translation>
            <numerusform>%Ln&#xa0;dəyişiklik, ən yenisi əvvəldə</numerusform>
            <numerusform>%Ln&#xa0;dəyişiklik, ən yenisi əvvəldə</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%Ln&#xa0;göstərilir</numerusform>
            <numerusform>%Ln&#xa0;göstərilir</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show the place of the change</source>
        <translation>Dəyişikliyin &amp;yerini göstər</translation>
    </message>
    <message>
        <source>&amp;Revert this change</source>
        <translation>Bu dəyişikliyi &amp;geri götür</translation>
    </message>
    <message>
        <source>Search cells, places, changes, values</source>
        <translation>Xana, yer, dəyişiklik, dəyər axtarışı</translation>
    </message>
</context>
<context>
    <name>meyar::ui::HistoryPanel</name>
    <message>
        <source>Hidden until you have judged the cell.</source>
        <translation>Xananı qiymətləndirənə qədər gizlidir.</translation>
    </message>
    <message>
        <source>before:</source>
        <translation>əvvəl:</translation>
    </message>
    <message>
        <source>nothing any more</source>
        <translation>heç nə</translation>
    </message>
    <message>
        <source>after:</source>
        <translation>sonra:</translation>
    </message>
    <message>
        <source>Show where</source>
        <translation>Yerini göstər</translation>
    </message>
    <message>
        <source>Revert this change</source>
        <translation>Bu dəyişikliyi geri götür</translation>
    </message>
    <message>
        <source>Every value before and after</source>
        <translation>Hər dəyər, əvvəl və sonra</translation>
    </message>
    <message>
        <source>Opens what the change is about (Enter)</source>
        <translation>Dəyişikliyin aid olduğu yeri açır (Enter)</translation>
    </message>
    <message>
        <source>Takes this change back by a new one, which can be undone in its turn</source>
        <translation>Bu dəyişikliyi yeni dəyişikliklə geri götürür; onu da geri almaq olar</translation>
    </message>
    <message>
        <source>Choose a change to see what it did.</source>
        <translation>Nəyi dəyişdiyini görmək üçün dəyişiklik seçin.</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>adsız</translation>
    </message>
    <message>
        <source>%1 · %2 · change %3</source>
        <comment>when, who, its number</comment>
        <translation>%1 · %2 · dəyişiklik %3</translation>
    </message>
    <message>
        <source>Undone: it no longer holds.</source>
        <translation>Geri alınıb: artıq qüvvədə deyil.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more value(s)</source>
        <translation>
            <numerusform>və daha %Ln&#xa0;dəyər</numerusform>
            <numerusform>və daha %Ln&#xa0;dəyər</numerusform>
        </translation>
    </message>
    <message>
        <source>Later changes that build on this one, the newest first</source>
        <translation>Buna əsaslanan sonrakı dəyişikliklər, ən yenisi birinci</translation>
    </message>
    <message>
        <source>Enter chooses the change in the list of changes</source>
        <translation>Enter dəyişikliyi dəyişikliklər siyahısında seçir</translation>
    </message>
    <message>
        <source>Takes this change and those listed back by one new change</source>
        <translation>Bu dəyişikliyi və sadalananları bir yeni dəyişikliklə geri götürür</translation>
    </message>
    <message>
        <source>Taken back by change %1: it no longer holds.</source>
        <translation>%1 nömrəli dəyişikliklə geri götürülüb: artıq qüvvədə deyil.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>the number of a change and what it did</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>Revert all %Ln together</source>
        <translation>
            <numerusform>%Ln dəyişikliyin hamısını birlikdə geri götür</numerusform>
            <numerusform>%Ln dəyişikliyin hamısını birlikdə geri götür</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::ItemPanel</name>
    <message>
        <source>Chosen item of the framework</source>
        <translation>Çərçivənin seçilmiş elementi</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Çəki</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versiya</translation>
    </message>
    <message>
        <source>Weight of level 1</source>
        <translation>Səviyyə 1-in çəkisi</translation>
    </message>
    <message>
        <source>A voter may add words of their own</source>
        <translation>Səs verən öz sözlərini əlavə edə bilər</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Çərçivə</translation>
    </message>
    <message>
        <source>Identifier %1: assessments and framework files know it by this name, so it does not change.</source>
        <translation>İdentifikator %1: qiymətləndirmələr və çərçivə faylları onu bu adla tanıyır, ona görə dəyişmir.</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Tövsiyələr</translation>
    </message>
    <message>
        <source>What voters choose from, by letter. Choose one at the left, or add one.</source>
        <translation>Səs verənlər bunlardan hərflə seçir. Solda birini seçin və ya əlavə edin.</translation>
    </message>
    <message>
        <source>Area %1</source>
        <translation>Sahə %1</translation>
    </message>
    <message>
        <source>It has no indicator yet: add one with Insert.</source>
        <translation>Hələ indikatoru yoxdur: Insert ilə əlavə edin.</translation>
    </message>
    <message>
        <source>Indicator %1</source>
        <translation>İndikator %1</translation>
    </message>
    <message>
        <source>Recommendation %1</source>
        <translation>Tövsiyə %1</translation>
    </message>
    <message>
        <source>Level 2 weighs what is left of %1: %2.</source>
        <translation>Səviyyə 2-nin çəkisi qalan hissədir (cəmi %1): %2.</translation>
    </message>
    <message>
        <source>from the published report</source>
        <translation>dərc olunmuş hesabatdan</translation>
    </message>
    <message>
        <source>not from the published report</source>
        <translation>dərc olunmuş hesabatda yoxdur</translation>
    </message>
</context>
<context>
    <name>meyar::ui::JudgementPanel</name>
    <message>
        <source>Confidence: %1</source>
        <translation>Əminlik: %1</translation>
    </message>
    <message>
        <source>Judgement of the chosen cell</source>
        <translation>Seçilmiş xananın qiyməti</translation>
    </message>
    <message>
        <source>Choose a cell of the matrix to judge it.</source>
        <translation>Qiymətləndirmək üçün matrisdə xana seçin.</translation>
    </message>
    <message>
        <source>Why you judge so</source>
        <translation>Niyə belə qiymətləndirirsiniz</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>SƏBƏB</translation>
    </message>
    <message>
        <source>CONFIDENCE</source>
        <translation>ƏMİNLİK</translation>
    </message>
    <message>
        <source>YOUR JUDGEMENT</source>
        <translation>SİZİN QİYMƏTİNİZ</translation>
    </message>
    <message>
        <source>Not applicable needs a reason: say why the statement does not apply.</source>
        <translation>«Tətbiq olunmur» səbəb tələb edir: müddəanın niyə tətbiq olunmadığını yazın.</translation>
    </message>
    <message>
        <source>What the judgement rests on. A click in the matrix or Ctrl+Enter goes back.</source>
        <translation>Qiymət nəyə əsaslanır. Matrisdə klik və ya Ctrl+Enter geri qaytarır.</translation>
    </message>
    <message>
        <source>No judgement of yours on this cell was carried over and waits for a review.</source>
        <translation>Bu xanada köçürülüb nəzərdən keçirilməsini gözləyən qiymətiniz yoxdur.</translation>
    </message>
    <message>
        <source>Judge the cell first: click a grade, or go back with Esc and press its digit. Then the reason is written here.</source>
        <translation>Əvvəlcə xananı qiymətləndirin: qiyməti klikləyin və ya Esc ilə qayıdıb onun rəqəmini basın. Sonra səbəb burada yazılır.</translation>
    </message>
</context>
<context>
    <name>meyar::ui::Judging</name>
    <message>
        <source>a change that is hidden from you</source>
        <translation>sizdən gizlədilən dəyişiklik</translation>
    </message>
    <message>
        <source>%1 (by %2)</source>
        <comment>an act and who did it</comment>
        <translation>%1 (müəllif: %2)</translation>
    </message>
</context>
<context>
    <name>meyar::ui::LanguageTabs</name>
    <message>
        <source>Languages of the text</source>
        <translation>Mətnin dilləri</translation>
    </message>
    <message>
        <source>%1 · missing</source>
        <translation>%1 · yoxdur</translation>
    </message>
    <message>
        <source>%1, missing</source>
        <translation>%1, yoxdur</translation>
    </message>
</context>
<context>
    <name>meyar::ui::LetterChips</name>
    <message>
        <source>Letters recognised</source>
        <translation>Tanınan hərflər</translation>
    </message>
    <message>
        <source>%1: one too many</source>
        <translation>%1: biri artıqdır</translation>
    </message>
    <message>
        <source>%1: a second time</source>
        <translation>%1: ikinci dəfə</translation>
    </message>
    <message>
        <source>no such letter</source>
        <translation>belə hərf yoxdur</translation>
    </message>
</context>
<context>
    <name>meyar::ui::LinksDelegate</name>
    <message>
        <source>What of the indicator is answered</source>
        <translation>İndikatorun nəyinə cavab verilir</translation>
    </message>
    <message>
        <source>Weight of the link</source>
        <translation>Əlaqənin çəkisi</translation>
    </message>
</context>
<context>
    <name>meyar::ui::LinksModel</name>
    <message>
        <source>%1 is linked there already.</source>
        <translation>%1 artıq orada əlaqələndirilib.</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Tövsiyə</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>İndikator</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Nəyə cavab verir</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Çəki</translation>
    </message>
</context>
<context>
    <name>meyar::ui::LinksPanel</name>
    <message>
        <source>What of the indicator is answered</source>
        <translation>İndikatorun nəyinə cavab verilir</translation>
    </message>
    <message>
        <source>Add link</source>
        <translation>Əlaqə əlavə et</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Əlaqəni sil</translation>
    </message>
    <message>
        <source>Remove the chosen link</source>
        <translation>Seçilmiş əlaqəni sil</translation>
    </message>
    <message>
        <source>Recommendations that answer it</source>
        <translation>Ona cavab verən tövsiyələr</translation>
    </message>
    <message>
        <source>What it answers</source>
        <translation>Nəyə cavab verir</translation>
    </message>
    <message>
        <source>Recommendation to link</source>
        <translation>Əlaqələndiriləcək tövsiyə</translation>
    </message>
    <message>
        <source>Indicator to link</source>
        <translation>Əlaqələndiriləcək indikator</translation>
    </message>
    <message>
        <source>No recommendation answers this indicator yet.</source>
        <translation>Bu indikatora hələ heç bir tövsiyə cavab vermir.</translation>
    </message>
    <message>
        <source>It answers no indicator yet, so it has no need of its own.</source>
        <translation>Hələ heç bir indikatora cavab vermir, ona görə öz ehtiyacı yoxdur.</translation>
    </message>
</context>
<context>
    <name>meyar::ui::MainWindow</name>
    <message>
        <source>Report written to %1</source>
        <translation>Hesabat yazıldı: %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Qovluğu aç</translation>
    </message>
    <message>
        <source>A copy needs a name of its own: %1 is the file that is open.</source>
        <translation>Nüsxəyə ayrı ad lazımdır: %1 açıq olan fayldır.</translation>
    </message>
    <message>
        <source>Copy saved to %1</source>
        <translation>Nüsxə saxlanıldı: %1</translation>
    </message>
    <message>
        <source>Open an assessment</source>
        <translation>Qiymətləndirməni aç</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (nüsxə)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Nüsxəni saxla</translation>
    </message>
    <message>
        <source>Meyar assessments (*.meyar)</source>
        <translation>Meyar qiymətləndirmələri (*.meyar)</translation>
    </message>
    <message>
        <source>About Meyar</source>
        <translation>Meyar haqqında</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Meyar %1&lt;/h3&gt;&lt;p&gt;A workbench for assessing a country&apos;s response against an indicator framework.&lt;/p&gt;&lt;p&gt;Meyar is free software under the MIT licence.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Meyar %1&lt;/h3&gt;&lt;p&gt;Ölkənin tədbirlərini indikator çərçivəsi üzrə qiymətləndirmək üçün iş masası.&lt;/p&gt;&lt;p&gt;Meyar MIT lisenziyalı azad proqramdır.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Every change is saved as it is made.</source>
        <translation>Hər dəyişiklik edildiyi anda saxlanılır.</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Geri al: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Geri al</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>Tək&amp;rar et: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Tək&amp;rar et</translation>
    </message>
    <message>
        <source>framework %1</source>
        <translation>çərçivə %1</translation>
    </message>
    <message>
        <source>&amp;New from a framework…</source>
        <translation>Çərçivə üzrə &amp;yeni qiymətləndirmə…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Aç…</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>&amp;Nüsxəni saxla…</translation>
    </message>
    <message>
        <source>&amp;Export report…</source>
        <translation>&amp;Hesabatı ixrac et…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Bağla</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Çıx</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Klaviatura qısayolları</translation>
    </message>
    <message>
        <source>&amp;About Meyar</source>
        <translation>&amp;Meyar haqqında</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fayl</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Son faylları aç</translation>
    </message>
    <message>
        <source>Open &amp;sample</source>
        <translation>Nü&amp;munəni aç</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redaktə</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Keçid</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Görünüş</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Dil</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Kö&amp;mək</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Sistemdəki kimi</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>İşıqlı</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tünd</translation>
    </message>
    <message>
        <source>%1   %2 (not found)</source>
        <translation>%1   %2 (tapılmadı)</translation>
    </message>
    <message>
        <source>Take missing files off the list</source>
        <translation>Tapılmayan faylları siyahıdan çıxar</translation>
    </message>
    <message>
        <source>Empty the list</source>
        <translation>Siyahını boşalt</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Böyüt</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Kiçilt</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>&amp;Adi ölçü</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Tam &amp;ekran</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>&amp;Bu səhifəyə dair kömək</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>&amp;Miqyas</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Zoom: %1 %</source>
        <translation>Miqyas: %1 %</translation>
    </message>
    <message>
        <source>One file at a time: nothing was opened.</source>
        <translation>Bir dəfəyə bir fayl: heç nə açılmadı.</translation>
    </message>
    <message>
        <source>%1 was not opened: Meyar takes assessments (.meyar) and frameworks (.json).</source>
        <translation>%1 açılmadı: Meyar qiymətləndirmələri (.meyar) və çərçivələri (.json) qəbul edir.</translation>
    </message>
    <message>
        <source>&amp;Print report…</source>
        <translation>Hesabatı ça&amp;p et…</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Səhifə</translation>
    </message>
    <message numerus="yes">
        <source>A new round: %Ln judgement(s) carried over, to be reviewed in the matrix.</source>
        <translation>
            <numerusform>Yeni raund: %Ln&#xa0;qiymət köçürüldü, matrisdə yenidən baxılmalıdır.</numerusform>
            <numerusform>Yeni raund: %Ln&#xa0;qiymət köçürüldü, matrisdə yenidən baxılmalıdır.</numerusform>
        </translation>
    </message>
    <message>
        <source>New roun&amp;d from this one…</source>
        <translation>Bunun əsasında yeni &amp;raund…</translation>
    </message>
    <message>
        <source>Copy for others saved to %1</source>
        <translation>Başqaları üçün nüsxə saxlanıldı: %1</translation>
    </message>
    <message>
        <source>Save a copy &amp;for others…</source>
        <translation>Başqaları üç&amp;ün nüsxə saxla…</translation>
    </message>
    <message>
        <source>Not saved: the change is kept in this window for the time being.</source>
        <translation>Yadda saxlanılmayıb: dəyişiklik hələlik bu pəncərədə saxlanılır.</translation>
    </message>
    <message>
        <source>Open to read only.</source>
        <translation>Yalnız oxumaq üçün açıqdır.</translation>
    </message>
    <message>
        <source>Restored to %1</source>
        <translation>%1 faylına bərpa edildi</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Ehtiyat nüsxələri…</translation>
    </message>
    <message>
        <source>Open to read only. %1</source>
        <translation>Yalnız oxumaq üçün açıqdır. %1</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Nüsxəni yadda saxla…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) made since are in this window only.</source>
        <translation>
            <numerusform>Bundan sonra edilmiş %Ln&#xa0;dəyişiklik yalnız bu pəncərədədir.</numerusform>
            <numerusform>Bundan sonra edilmiş %Ln&#xa0;dəyişiklik yalnız bu pəncərədədir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) not saved to %1.</source>
        <translation>
            <numerusform>%Ln&#xa0;dəyişiklik %1 faylında yadda saxlanılmayıb.</numerusform>
            <numerusform>%Ln&#xa0;dəyişiklik %1 faylında yadda saxlanılmayıb.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is open here is not saved</source>
        <translation>Burada açıq olan yadda saxlanılmayıb</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Yadda saxlanılmayıb.</translation>
    </message>
    <message>
        <source>Something went wrong in Meyar</source>
        <translation>Meyar proqramında xəta baş verdi</translation>
    </message>
    <message>
        <source>What was saved before is saved, and the window shows it. The last step may not have been done: look, and try it again. If it happens again, please report it with the details.</source>
        <translation>Əvvəl yadda saxlanılanlar yerindədir və pəncərədə göstərilir. Sonuncu addım yerinə yetirilməmiş ola bilər: yoxlayın və yenidən cəhd edin. Təkrarlansa, təfərrüatlarla birlikdə bildirin.</translation>
    </message>
    <message>
        <source>Typing: saved in a moment.</source>
        <translation>Yazılır: bir azdan yadda saxlanacaq.</translation>
    </message>
    <message>
        <source>Typing: not saved yet.</source>
        <translation>Yazılır: hələ yadda saxlanılmayıb.</translation>
    </message>
    <message>
        <source>Copy saved to %1, without the history</source>
        <translation>Nüsxə tarixçəsiz saxlanıldı: %1</translation>
    </message>
    <message>
        <source>A copy will not have everything</source>
        <translation>Nüsxədə hər şey olmayacaq</translation>
    </message>
    <message>
        <source>Open to read only: the file is damaged. %1 Restore a backup, or save a copy of what can be read.</source>
        <translation>Yalnız oxumaq üçün açıqdır: fayl zədələnib. %1 Ehtiyat nüsxəsini bərpa edin və ya oxuna bilən hissənin nüsxəsini yadda saxlayın.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Yenidən cəhd et</translation>
    </message>
    <message>
        <source>Your work is saved, but the last backup of it could not be made. %1 (%2)</source>
        <translation>İşiniz yadda saxlanılıb, lakin onun son ehtiyat nüsxəsini yaratmaq mümkün olmadı. %1 (%2)</translation>
    </message>
    <message>
        <source>The backup before this change could not be made</source>
        <translation>Bu dəyişiklikdən əvvəl ehtiyat nüsxəsini yaratmaq mümkün olmadı</translation>
    </message>
    <message>
        <source>Without it, undoing is the only way back.</source>
        <translation>Onsuz dəyişikliyi ancaq geri qaytarma əmri ilə ləğv etmək olar.</translation>
    </message>
    <message>
        <source>&amp;Go on without a backup</source>
        <translation>Ehtiyat nüsxəsi olmadan &amp;davam et</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Ləğv et</translation>
    </message>
    <message>
        <source>&amp;Open what is there now</source>
        <translation>İndi &amp;orada olanı aç</translation>
    </message>
    <message>
        <source>&amp;Leave without saving</source>
        <translation>Yadda saxlamadan çı&amp;x</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Qal</translation>
    </message>
    <message>
        <source>Another program removed, replaced or overwrote the file while it was open. Nothing of what is open here is lost: save a copy.</source>
        <translation>Fayl açıq olarkən başqa proqram onu sildi, əvəz etdi və ya üzərinə yazdı. Burada açıq olandan heç nə itməyib: nüsxəni yadda saxlayın.</translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation>&amp;Ehtiyat nüsxəsini bərpa et…</translation>
    </message>
    <message>
        <source>Open to read only: the file is damaged. %1 Save a copy of what can be read.</source>
        <translation>Yalnız oxumaq üçün açıqdır: fayl zədələnib. %1 Oxuna bilən hissənin nüsxəsini yadda saxlayın.</translation>
    </message>
    <message>
        <source>Something is typed that is not added yet</source>
        <translation>Yazılmış, lakin hələ əlavə edilməmiş nəsə var</translation>
    </message>
    <message>
        <source>&amp;Go back to it</source>
        <translation>Ona &amp;qayıt</translation>
    </message>
    <message>
        <source>Leave &amp;without it</source>
        <translation>Onsuz &amp;davam et</translation>
    </message>
    <message>
        <source>The assessment was not created</source>
        <translation>Qiymətləndirmə yaradılmadı</translation>
    </message>
    <message>
        <source>The new round was not created</source>
        <translation>Yeni raund yaradılmadı</translation>
    </message>
    <message>
        <source>The copy was not written</source>
        <translation>Nüsxə yazılmadı</translation>
    </message>
    <message>
        <source>The report is not ready yet</source>
        <translation>Hesabat hələ hazır deyil</translation>
    </message>
    <message>
        <source>When it is, this goes on by itself.</source>
        <translation>Hazır olanda bu, öz-özünə davam edəcək.</translation>
    </message>
    <message>
        <source>&amp;Open it without saving</source>
        <translation>Yadda saxlamadan &amp;açmaq</translation>
    </message>
    <message>
        <source>Tried again: still open to read only.</source>
        <translation>Yenidən cəhd edildi: hələ də yalnız oxumaq üçün açıqdır.</translation>
    </message>
    <message>
        <source>Tried again: still not saved.</source>
        <translation>Yenidən cəhd edildi: hələ də yadda saxlanmayıb.</translation>
    </message>
    <message>
        <source>Side &amp;panel</source>
        <translation>Yan &amp;panel</translation>
    </message>
    <message>
        <source>&amp;Wider panel</source>
        <translation>Paneli &amp;genişləndir</translation>
    </message>
    <message>
        <source>&amp;Narrower panel</source>
        <translation>Paneli da&amp;ralt</translation>
    </message>
    <message>
        <source>&amp;Sections at the left</source>
        <translation>&amp;Soldakı bölmələr</translation>
    </message>
    <message>
        <source>Nobody judges</source>
        <translation>Heç kim qiymətləndirmir</translation>
    </message>
    <message>
        <source>Judging as %1</source>
        <translation>Qiymətləndirən: %1</translation>
    </message>
    <message>
        <source>Who judges? Choose another</source>
        <translation>Kim qiymətləndirir? Başqasını seçin</translation>
    </message>
    <message>
        <source>&amp;Who judges…</source>
        <translation>Kim &amp;qiymətləndirir…</translation>
    </message>
    <message>
        <source>Propert&amp;ies…</source>
        <translation>&amp;Xassələr…</translation>
    </message>
    <message>
        <source>&amp;Assessors…</source>
        <translation>&amp;Qiymətləndiricilər…</translation>
    </message>
    <message>
        <source>Nothing was changed: the chosen row was out of view. It is shown now.</source>
        <translation>Heç nə dəyişdirilmədi: seçilmiş sətir görünmürdü. İndi göstərilir.</translation>
    </message>
    <message>
        <source>Nothing was changed: what is chosen is not shown.</source>
        <translation>Heç nə dəyişdirilmədi: seçilən göstərilmir.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Assessments and frameworks (*.meyar *.json);;All files (*)</source>
        <translation>Qiymətləndirmələr və çərçivələr (*.meyar *.json);;Bütün fayllar (*)</translation>
    </message>
    <message>
        <source>&amp;Undo typing</source>
        <translation>Yazılanı &amp;geri al</translation>
    </message>
    <message>
        <source>&amp;Undo: bring back what was typed</source>
        <translation>&amp;Geri al: yazılanı qaytar</translation>
    </message>
    <message>
        <source>&amp;Redo typing</source>
        <translation>Yazılanı &amp;təkrarla</translation>
    </message>
    <message>
        <source>Given up: %1</source>
        <translation>Əlavə edilmədi: %1</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Qaytar</translation>
    </message>
    <message>
        <source>Something else is typed there: hand it in or cancel it first.</source>
        <translation>Orada başqa söz yazılıb: əvvəlcə onu əlavə edin və ya ləğv edin.</translation>
    </message>
    <message>
        <source>What that was typed for is not there now.</source>
        <translation>Bunun yazıldığı yer indi yoxdur.</translation>
    </message>
    <message>
        <source>Here is what was typed.</source>
        <translation>Yazılan qaytarıldı.</translation>
    </message>
</context>
<context>
    <name>meyar::ui::MarkdownEdit</name>
    <message>
        <source>Sources to cite</source>
        <translation>İstinad üçün mənbələr</translation>
    </message>
</context>
<context>
    <name>meyar::ui::Marks</name>
    <message>
        <source>no dots from %1</source>
        <translation>%1: nöqtə yoxdur</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dot(s) from %1</source>
        <translation>
            <numerusform>%1: %Ln nöqtə</numerusform>
            <numerusform>%1: %Ln nöqtə</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::MatrixDelegate</name>
    <message>
        <source>IMPROVE</source>
        <comment>tag of a shaded cell: possible improvement</comment>
        <translation>TƏKMİLLƏŞDİR</translation>
    </message>
    <message>
        <source>to&#xa0;review</source>
        <comment>beside a grade: carried over, nobody looked again</comment>
        <translation>yenidən&#xa0;baxılmalı</translation>
    </message>
</context>
<context>
    <name>meyar::ui::MatrixModel</name>
    <message>
        <source>framework %1</source>
        <translation>çərçivə %1</translation>
    </message>
    <message>
        <source>operational %1</source>
        <translation>əməliyyat %1</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>İndikator</translation>
    </message>
    <message>
        <source>Framework · law and policy</source>
        <translation>Çərçivə · qanun və siyasət</translation>
    </message>
    <message>
        <source>Operational · practice</source>
        <translation>Əməliyyat · təcrübə</translation>
    </message>
    <message>
        <source>Level 1</source>
        <translation>Səviyyə 1</translation>
    </message>
    <message>
        <source>Level 2</source>
        <translation>Səviyyə 2</translation>
    </message>
    <message>
        <source>scores hidden until you judge</source>
        <translation>ballar siz qiymətləndirənədək gizlidir</translation>
    </message>
</context>
<context>
    <name>meyar::ui::MatrixPage</name>
    <message>
        <source>Matrix</source>
        <translation>Matris</translation>
    </message>
    <message>
        <source>Fold all a&amp;reas</source>
        <translation>Bütün sahələri &amp;yığ</translation>
    </message>
    <message>
        <source>&amp;Unfold all areas</source>
        <translation>Bütün sahələri a&amp;ç</translation>
    </message>
    <message>
        <source>Judge the cell: met, partly, not met, insufficient evidence, not applicable</source>
        <translation>Xananı qiymətləndir: yerinə yetirilib, qismən, yetirilməyib, dəlil kifayət etmir, tətbiq olunmur</translation>
    </message>
    <message>
        <source>Clear your judgement</source>
        <translation>Öz qiymətini sil</translation>
    </message>
    <message>
        <source>Shade by hand, or by the grade again</source>
        <translation>Əl ilə və ya yenə qiymətə görə işarələ</translation>
    </message>
    <message>
        <source>Write the reason</source>
        <translation>Səbəbi yaz</translation>
    </message>
    <message>
        <source>Back from the panel to the matrix</source>
        <translation>Paneldən matrisə qayıt</translation>
    </message>
    <message>
        <source>Keep the reason and go back to the matrix</source>
        <translation>Səbəbi saxla və matrisə qayıt</translation>
    </message>
    <message>
        <source>Cite a source</source>
        <translation>Mənbəyə istinad et</translation>
    </message>
    <message>
        <source>Next cell; on an area: fold and unfold</source>
        <translation>Növbəti xana; sahədə: yığ və aç</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln cells judged</source>
        <translation>
            <numerusform>%Ln&#xa0;xanadan %1 qiymətləndirilib</numerusform>
            <numerusform>%Ln&#xa0;xanadan %1 qiymətləndirilib</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln can improve</source>
        <comment>cells</comment>
        <translation>
            <numerusform>%Ln&#xa0;təkmilləşə bilər</numerusform>
            <numerusform>%Ln&#xa0;təkmilləşə bilər</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln disputed</source>
        <comment>cells</comment>
        <translation>
            <numerusform>%Ln&#xa0;mübahisəli</numerusform>
            <numerusform>%Ln&#xa0;mübahisəli</numerusform>
        </translation>
    </message>
    <message>
        <source>Search all texts; Esc gives it up</source>
        <translation>Bütün mətnlərdə axtarış; Esc bitirir</translation>
    </message>
    <message>
        <source>Next and previous match</source>
        <translation>Növbəti və əvvəlki uyğunluq</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>A&amp;xtar…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Növbətini tap</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Ə&amp;vvəlkini tap</translation>
    </message>
    <message>
        <source>What was carried over still holds</source>
        <translation>Köçürülən hələ də qüvvədədir</translation>
    </message>
    <message>
        <source>Choose several cells; on a title, the whole row</source>
        <translation>Bir neçə xana seç; başlıqda bütün sətri</translation>
    </message>
    <message>
        <source>Choose all cells shown</source>
        <translation>Göstərilən bütün xanaları seç</translation>
    </message>
    <message>
        <source>Copy the chosen cells, or the whole table</source>
        <translation>Seçilmiş xanaları və ya bütün cədvəli köçür</translation>
    </message>
    <message>
        <source>Paste grades and reasons</source>
        <translation>Qiymət və səbəbləri yerləşdir</translation>
    </message>
    <message>
        <source>&amp;Copy cells</source>
        <translation>Xanaları &amp;köçür</translation>
    </message>
    <message>
        <source>&amp;Paste judgements…</source>
        <translation>Qiymətləri ye&amp;rləşdir…</translation>
    </message>
    <message>
        <source>Choose &amp;all shown</source>
        <translation>&amp;Göstərilənlərin hamısını seç</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells copied</source>
        <translation>
            <numerusform>%Ln&#xa0;xana köçürüldü</numerusform>
            <numerusform>%Ln&#xa0;xana köçürüldü</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Judge</source>
        <translation>&amp;Qiymətləndir</translation>
    </message>
    <message>
        <source>C&amp;lear your judgement</source>
        <translation>Öz qiymətini &amp;sil</translation>
    </message>
    <message>
        <source>&amp;Write the reason</source>
        <translation>Sə&amp;bəbi yaz</translation>
    </message>
    <message>
        <source>&amp;Shade by hand, or by the grade again</source>
        <translation>Əl ilə və ya yenə qiymətə görə &amp;işarələ</translation>
    </message>
    <message>
        <source>What was carried over still &amp;holds</source>
        <translation>Köçürülən &amp;hələ də qüvvədədir</translation>
    </message>
    <message>
        <source>C&amp;ite a source</source>
        <translation>Mənbəyə is&amp;tinad et</translation>
    </message>
    <message>
        <source>Next c&amp;ell not judged</source>
        <translation>Növbəti qiymətləndirilmə&amp;miş xana</translation>
    </message>
    <message>
        <source>Previous cell not ju&amp;dged</source>
        <translation>Əvvəlki qiymətləndirilməmiş x&amp;ana</translation>
    </message>
</context>
<context>
    <name>meyar::ui::MatrixView</name>
    <message>
        <source>Matrix of indicators</source>
        <translation>İndikatorlar matrisi</translation>
    </message>
    <message>
        <source>Arrows move, 1 to 5 judge, Delete clears, Space shades, Enter gives a reason, Ctrl+K cites.</source>
        <translation>Oxlar hərəkət etdirir, 1–5 qiymətləndirir, Delete silir, Boşluq işarələyir, Enter səbəb yazır, Ctrl+K istinad edir.</translation>
    </message>
</context>
<context>
    <name>meyar::ui::NewAssessmentDialog</name>
    <message>
        <source>Title</source>
        <translation>Başlıq</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ölkə</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Dövr</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fayl</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Yarat</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>Yeni qiymətləndirmə</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Çərçivə</translation>
    </message>
    <message>
        <source>Language of the assessment</source>
        <translation>Qiymətləndirmənin dili</translation>
    </message>
    <message>
        <source>Needs assessment</source>
        <translation>Ehtiyacların qiymətləndirilməsi</translation>
    </message>
    <message>
        <source>2026, or 2024–2026</source>
        <translation>2026 və ya 2024–2026</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Gözdən keçir…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln area(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;sahə</numerusform>
            <numerusform>%Ln&#xa0;sahə</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln indicator(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;indikator</numerusform>
            <numerusform>%Ln&#xa0;indikator</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;xana</numerusform>
            <numerusform>%Ln&#xa0;xana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recommendation(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;tövsiyə</numerusform>
            <numerusform>%Ln&#xa0;tövsiyə</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the assessment a title.</source>
        <translation>Qiymətləndirməyə başlıq verin.</translation>
    </message>
    <message>
        <source>From a framework file…</source>
        <translation>Çərçivə faylından…</translation>
    </message>
    <message>
        <source>Framework file</source>
        <translation>Çərçivə faylı</translation>
    </message>
    <message>
        <source>Frameworks (*.json);;All files (*)</source>
        <translation>Çərçivələr (*.json);;Bütün fayllar (*)</translation>
    </message>
</context>
<context>
    <name>meyar::ui::NewRoundDialog</name>
    <message>
        <source>Period</source>
        <translation>Dövr</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlıq</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fayl</translation>
    </message>
    <message>
        <source>Begin the round</source>
        <translation>Raunda başla</translation>
    </message>
    <message>
        <source>the last round: %1</source>
        <comment>a period</comment>
        <translation>əvvəlki raund: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln judged cell(s) are carried over with their evidence, to be reviewed one by one. Votes, survey and texts begin empty. This file stays as it is.</source>
        <translation>
            <numerusform>%Ln&#xa0;qiymətləndirilmiş xana sübutları ilə birlikdə köçürülür və bir-bir yenidən baxılmalıdır. Səslər, sorğu və mətnlər boş başlayır. Bu fayl olduğu kimi qalır.</numerusform>
            <numerusform>%Ln&#xa0;qiymətləndirilmiş xana sübutları ilə birlikdə köçürülür və bir-bir yenidən baxılmalıdır. Səslər, sorğu və mətnlər boş başlayır. Bu fayl olduğu kimi qalır.</numerusform>
        </translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Gözdən keçir…</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>Yeni raund</translation>
    </message>
    <message>
        <source>Say which period the round is of.</source>
        <translation>Raundun hansı dövrə aid olduğunu yazın.</translation>
    </message>
    <message>
        <source>That is the last round&apos;s period: the two could not be told apart.</source>
        <translation>Bu, əvvəlki raundun dövrüdür: onları bir-birindən ayırmaq olmaz.</translation>
    </message>
    <message>
        <source>Give the round a title.</source>
        <translation>Raunda başlıq verin.</translation>
    </message>
</context>
<context>
    <name>meyar::ui::NewTheme</name>
    <message>
        <source>Add theme</source>
        <translation>Mövzu əlavə et</translation>
    </message>
    <message>
        <source>A new theme of recommendations</source>
        <translation>Tövsiyələrin yeni mövzusu</translation>
    </message>
    <message>
        <source>A new theme: type its title</source>
        <translation>Yeni mövzu: başlığını yazın</translation>
    </message>
    <message>
        <source>Add the theme</source>
        <translation>Mövzunu əlavə et</translation>
    </message>
    <message>
        <source>Add the theme (%1)</source>
        <translation>Mövzunu əlavə et (%1)</translation>
    </message>
</context>
<context>
    <name>meyar::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>İcmal</translation>
    </message>
    <message>
        <source>Scores of the areas, law and practice</source>
        <translation>Sahələrin balları, qanun və təcrübə</translation>
    </message>
    <message>
        <source>Law and practice</source>
        <translation>Qanun və təcrübə</translation>
    </message>
    <message>
        <source>The paler part is what unknown and disputed cells leave open.</source>
        <translation>Solğun hissə naməlum və mübahisəli xanaların açıq qoyduğudur.</translation>
    </message>
    <message>
        <source>Go to the matrix</source>
        <translation>Matrisə keç</translation>
    </message>
    <message>
        <source>Nothing is judged yet</source>
        <translation>Hələ heç nə qiymətləndirilməyib</translation>
    </message>
    <message>
        <source>From bar to bar, from cell to cell</source>
        <translation>Zolaqdan zolağa, xanadan xanaya</translation>
    </message>
    <message>
        <source>Open the chosen bar&apos;s or row&apos;s cell in the matrix</source>
        <translation>Seçilmiş zolağın və ya sətrin xanasını matrisdə aç</translation>
    </message>
    <message>
        <source>Scores are hidden while you judge blind</source>
        <translation>Gizli qiymətləndirmədə ballar göstərilmir</translation>
    </message>
    <message>
        <source>They appear once you have judged every cell that others have judged, so that theirs do not sway yours.</source>
        <translation>Başqalarının qiymətləndirdiyi hər xananı qiymətləndirdikdən sonra görünəcək ki, onların fikri sizinkinə təsir etməsin.</translation>
    </message>
    <message numerus="yes">
        <source>You have judged %1 of %Ln cell(s).</source>
        <translation>
            <numerusform>%Ln&#xa0;xanadan %1 xananı qiymətləndirmisiniz.</numerusform>
            <numerusform>%Ln&#xa0;xanadan %1 xananı qiymətləndirmisiniz.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open the chosen cell in the matrix</source>
        <translation>Seçilmiş xananı matrisdə &amp;aç</translation>
    </message>
    <message>
        <source>Choose a cell in the matrix, read what it states, and judge it: click a grade beside the table, or press a key from 1 to 5. Scores of law and practice, area by area, appear here as cells are judged.</source>
        <translation>Matrisdə xana seçin, müddəasını oxuyun və qiymətləndirin: cədvəlin yanında qiyməti klikləyin və ya 1–5 düymələrindən birini basın. Xanalar qiymətləndirildikcə sahələrin qanun və təcrübə balları burada görünəcək.</translation>
    </message>
</context>
<context>
    <name>meyar::ui::PasteDialog</name>
    <message>
        <source>Line %1: “%2” is no grade.</source>
        <translation>Sətir %1: «%2» qiymət deyil.</translation>
    </message>
    <message>
        <source>Line %1: there is no cell “%2”.</source>
        <translation>Sətir %1: «%2» xanası yoxdur.</translation>
    </message>
    <message>
        <source>Line %1: “%2” lies beyond the table.</source>
        <translation>Sətir %1: «%2» cədvəldən kənardadır.</translation>
    </message>
    <message>
        <source>Paste judgements</source>
        <translation>Qiymətləri yerləşdir</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells will be judged by you as pasted, in one act.</source>
        <translation>
            <numerusform>%Ln&#xa0;xana bir addımla sizin adınızdan qiymətləndiriləcək.</numerusform>
            <numerusform>%Ln&#xa0;xana bir addımla sizin adınızdan qiymətləndiriləcək.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are not understood and left out:</source>
        <translation>
            <numerusform>%Ln&#xa0;yazı anlaşılmadı və nəzərə alınmır:</numerusform>
            <numerusform>%Ln&#xa0;yazı anlaşılmadı və nəzərə alınmır:</numerusform>
        </translation>
    </message>
    <message>
        <source>Grades are read as words in Azerbaijani, English or Russian, or as the keys 1 to 5; cells as 5.1/F2.</source>
        <translation>Qiymətlər azərbaycan, ingilis və ya rus dilində sözlə, yaxud 1-dən 5-dək rəqəmlə, xanalar 5.1/F2 kimi oxunur.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
    <message numerus="yes">
        <source>Judge %Ln cells</source>
        <translation>
            <numerusform>%Ln&#xa0;xananı qiymətləndir</numerusform>
            <numerusform>%Ln&#xa0;xananı qiymətləndir</numerusform>
        </translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Xana</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>İndi</translation>
    </message>
    <message>
        <source>As pasted</source>
        <translation>Yerləşdirilən</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Səbəb</translation>
    </message>
    <message>
        <source>not judged by you</source>
        <translation>siz qiymətləndirməmisiniz</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Nə dəyişir</translation>
    </message>
    <message>
        <source>Line %1: “%2” is no confidence.</source>
        <translation>Sətir %1: «%2» əminlik dərəcəsi deyil.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is a reason without a grade.</source>
        <translation>Sətir %1: «%2» qiyməti olmayan əsaslandırmadır.</translation>
    </message>
    <message>
        <source>This table was copied by %1.</source>
        <translation>Bu cədvəli kopyalayan: %1.</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Heç nə dəyişmir.</translation>
    </message>
    <message>
        <source>Nothing was pasted: what somebody else judged is not taken for your own. Choose who judges in the bar above the pages, then paste again.</source>
        <translation>Heç nə yapışdırılmadı: başqasının qiymətləri sizinki kimi qəbul edilmir. Səhifələrin üstündəki zolaqda kimin qiymətləndirdiyini seçin, sonra yenidən yapışdırın.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells are so already.</source>
        <translation>
            <numerusform>%Ln xanada yapışdırılan qiymət artıq var.</numerusform>
            <numerusform>%Ln xanada yapışdırılan qiymət artıq var.</numerusform>
        </translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Əminlik</translation>
    </message>
</context>
<context>
    <name>meyar::ui::Preview</name>
    <message>
        <source>Preview of the report</source>
        <translation>Hesabatın önbaxışı</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Əvvəlki səhifə</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Növbəti səhifə</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kiçilt</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Böyüt</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Enə sığdır</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Səhifə %1 / %2</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>page of pages</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>meyar::ui::PropertiesDialog</name>
    <message>
        <source>Title</source>
        <translation>Başlıq</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ölkə</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Təşkilat</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Dövr</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Yadda saxla</translation>
    </message>
    <message>
        <source>Note to the reader</source>
        <translation>Oxucu üçün qeyd</translation>
    </message>
    <message>
        <source>What a reader must know before any figure</source>
        <translation>Oxucunun rəqəmlərdən əvvəl bilməli olduğu</translation>
    </message>
    <message>
        <source>Who assesses</source>
        <translation>Qiymətləndirməni aparan</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Xassələr</translation>
    </message>
    <message>
        <source>Texts in</source>
        <translation>Mətnlərin dili</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Qeyd</translation>
    </message>
    <message>
        <source>Language of the assessment</source>
        <translation>Qiymətləndirmənin dili</translation>
    </message>
</context>
<context>
    <name>meyar::ui::QueueModel</name>
    <message>
        <source>Agreed: %1</source>
        <translation>Razılaşdırılıb: %1</translation>
    </message>
</context>
<context>
    <name>meyar::ui::QueueView</name>
    <message>
        <source>Cells to agree on</source>
        <translation>Razılaşdırılacaq xanalar</translation>
    </message>
</context>
<context>
    <name>meyar::ui::RankingCards</name>
    <message>
        <source>Why this place?</source>
        <translation>Niyə bu yer?</translation>
    </message>
    <message>
        <source>Answers these gaps</source>
        <translation>Bu boşluqlara cavab verir</translation>
    </message>
    <message>
        <source>Without a counterpart</source>
        <translation>Qarşılığı olmayanlar</translation>
    </message>
    <message>
        <source>Choose a recommendation to read why it stands where it does.</source>
        <translation>Niyə bu yerdə olduğunu oxumaq üçün tövsiyə seçin.</translation>
    </message>
    <message>
        <source>Choose a recommendation to see the gaps that it answers.</source>
        <translation>Cavab verdiyi boşluqları görmək üçün tövsiyə seçin.</translation>
    </message>
    <message>
        <source>Why is %1 %2?</source>
        <translation>Niyə %1 — yer %2?</translation>
    </message>
    <message>
        <source>It is linked to no indicator.</source>
        <translation>Heç bir indikatorla əlaqəli deyil.</translation>
    </message>
    <message>
        <source>No gap among the cells that it is linked to.</source>
        <translation>Əlaqəli xanalar arasında boşluq yoxdur.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln linked cell(s) still to be judged.</source>
        <translation>
            <numerusform>Əlaqəli %Ln&#xa0;xana hələ qiymətləndirilməlidir.</numerusform>
            <numerusform>Əlaqəli %Ln&#xa0;xana hələ qiymətləndirilməlidir.</numerusform>
        </translation>
    </message>
    <message>
        <source>No gap has been found yet.</source>
        <translation>Hələ boşluq aşkar edilməyib.</translation>
    </message>
    <message>
        <source>Every gap is answered by a recommendation.</source>
        <translation>Hər boşluğa bir tövsiyə cavab verir.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s) that no recommendation answers:</source>
        <translation>
            <numerusform>Heç bir tövsiyənin cavab vermədiyi %Ln&#xa0;boşluq:</numerusform>
            <numerusform>Heç bir tövsiyənin cavab vermədiyi %Ln&#xa0;boşluq:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>və daha %Ln</numerusform>
            <numerusform>və daha %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recommendation(s) that answer no gap:</source>
        <translation>
            <numerusform>Heç bir boşluğa cavab verməyən %Ln&#xa0;tövsiyə:</numerusform>
            <numerusform>Heç bir boşluğa cavab verməyən %Ln&#xa0;tövsiyə:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln linked cell(s) hidden until you judge:</source>
        <translation>
            <numerusform>%Ln&#xa0;əlaqəli xana siz qiymətləndirənədək gizlidir:</numerusform>
            <numerusform>%Ln&#xa0;əlaqəli xana siz qiymətləndirənədək gizlidir:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) that no recommendation is linked to are hidden until you judge.</source>
        <translation>
            <numerusform>Heç bir tövsiyə ilə əlaqəli olmayan %Ln&#xa0;xana siz qiymətləndirənədək gizlidir.</numerusform>
            <numerusform>Heç bir tövsiyə ilə əlaqəli olmayan %Ln&#xa0;xana siz qiymətləndirənədək gizlidir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recommendation(s) left out: cells linked to are hidden until you judge.</source>
        <translation>
            <numerusform>%Ln&#xa0;tövsiyə göstərilmir: əlaqəli xanalar siz qiymətləndirənədək gizlidir.</numerusform>
            <numerusform>%Ln&#xa0;tövsiyə göstərilmir: əlaqəli xanalar siz qiymətləndirənədək gizlidir.</numerusform>
        </translation>
    </message>
    <message>
        <source>, also %1</source>
        <translation>, həmçinin %1</translation>
    </message>
    <message>
        <source>%1 (in detail)</source>
        <translation>%1 (ətraflı)</translation>
    </message>
    <message>
        <source>In the report:</source>
        <translation>Hesabatda:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recommendation(s) without votes:</source>
        <translation>
            <numerusform>Səs almayan %Ln&#xa0;tövsiyə:</numerusform>
            <numerusform>Səs almayan %Ln&#xa0;tövsiyə:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::RankingControls</name>
    <message>
        <source>Rank by %1</source>
        <translation>Sıralama: %1</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Nöqtələr</translation>
    </message>
    <message>
        <source>By the sum of dots, as the published table reads</source>
        <translation>Dərc edilmiş cədvəldəki kimi, nöqtələrin cəminə görə</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Paylar</translation>
    </message>
    <message>
        <source>By support: the share of voters, each constituency counting alike whatever its size</source>
        <translation>Dəstəyə görə: səs verənlərin payı; hər qrup, ölçüsündən asılı olmayaraq, eyni sayılır</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Tarazlıq</translation>
    </message>
    <message>
        <source>By a balance of support and need</source>
        <translation>Dəstək və ehtiyacın tarazlığına görə</translation>
    </message>
    <message>
        <source>Balance from votes to need</source>
        <translation>Səslərdən ehtiyaca tarazlıq</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>səslər</translation>
    </message>
    <message>
        <source>need</source>
        <translation>ehtiyac</translation>
    </message>
    <message>
        <source>How many make the top</source>
        <translation>İlk yerlərin sayı</translation>
    </message>
    <message>
        <source>Top </source>
        <translation>İlk </translation>
    </message>
    <message>
        <source>%1 % votes, %2 % need</source>
        <translation>%1 % səslər, %2 % ehtiyac</translation>
    </message>
</context>
<context>
    <name>meyar::ui::RankingModel</name>
    <message>
        <source>rank %1 whatever the unknown cells</source>
        <translation>naməlum xanalardan asılı olmayaraq yer %1</translation>
    </message>
    <message>
        <source>rank %1 to %2 within the bounds of need</source>
        <translation>ehtiyacın hədləri daxilində yer %1–%2</translation>
    </message>
    <message>
        <source>no need: linked to no indicator that applies</source>
        <translation>ehtiyac yoxdur: tətbiq olunan indikatorla əlaqəli deyil</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dot(s) in all</source>
        <translation>
            <numerusform>cəmi %Ln&#xa0;nöqtə</numerusform>
            <numerusform>cəmi %Ln&#xa0;nöqtə</numerusform>
        </translation>
    </message>
    <message>
        <source>need</source>
        <translation>ehtiyac</translation>
    </message>
    <message>
        <source>tie</source>
        <translation>bərabərlik</translation>
    </message>
    <message>
        <source>dots</source>
        <translation>nöqtələr</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>paylar</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>tarazlıq</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>dəqiq</translation>
    </message>
    <message>
        <source>tied at the cut</source>
        <translation>həddə bərabər</translation>
    </message>
    <message>
        <source>out</source>
        <translation>xaricdə</translation>
    </message>
    <message>
        <source>The share of what the linked indicators ask for that is missing; two numbers are its bounds while cells are unknown.</source>
        <translation>Əlaqəli indikatorların tələb etdiyinin çatışmayan payı; xanalar naməlum olduqda iki ədəd onun hədləridir.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Tövsiyə</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Cəmi</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Dəstək</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Ehtiyac</translation>
    </message>
    <message>
        <source>Possible ranks</source>
        <translation>Mümkün yerlər</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Nə həll etdi</translation>
    </message>
    <message>
        <source>Top %1</source>
        <translation>İlk %1</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>gizli</translation>
    </message>
    <message>
        <source>%1; need is hidden until you have judged the cells behind it</source>
        <translation>%1; ehtiyac arxasındakı xanaları qiymətləndirənədək gizlidir</translation>
    </message>
    <message numerus="yes">
        <source>Need is hidden: others have judged %Ln linked cell(s) that you have not. Judge them in the matrix to see it.</source>
        <translation>
            <numerusform>Ehtiyac gizlidir: başqaları sizin qiymətləndirmədiyiniz %Ln&#xa0;əlaqəli xananı qiymətləndirib. Görmək üçün onu matrisdə qiymətləndirin.</numerusform>
            <numerusform>Ehtiyac gizlidir: başqaları sizin qiymətləndirmədiyiniz %Ln&#xa0;əlaqəli xananı qiymətləndirib. Görmək üçün onları matrisdə qiymətləndirin.</numerusform>
        </translation>
    </message>
    <message>
        <source>not worked out yet</source>
        <translation>hələ hesablanmayıb</translation>
    </message>
    <message>
        <source>in %1 of draws in the top %2; rank %3 in nearly all</source>
        <translation>seçmələrin %1 hissəsində ilk %2 sırada; demək olar hamısında yer %3</translation>
    </message>
    <message>
        <source>in %1 of draws in the top %2; rank %3 to %4, median %5</source>
        <translation>seçmələrin %1 hissəsində ilk %2 sırada; yer %3–%4, median %5</translation>
    </message>
    <message>
        <source>The ranks in 90 % of the draws, with a mark at the median; beside it the share of draws in the top %1.</source>
        <translation>Seçmələrin 90 %-də tutulan yerlər, nişan mediandadır; yanında ilk %1 sıraya düşən seçmələrin payı.</translation>
    </message>
    <message>
        <source>Rank in draws</source>
        <translation>Seçmələrdə</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Hərf</translation>
    </message>
</context>
<context>
    <name>meyar::ui::RankingPage</name>
    <message>
        <source>Ranking</source>
        <translation>Sıralama</translation>
    </message>
    <message>
        <source>Ranking of the recommendations</source>
        <translation>Tövsiyələrin sıralanması</translation>
    </message>
    <message>
        <source>No votes have been entered yet: until then need alone tells the recommendations apart. Ballots and dots are entered under Workshop.</source>
        <translation>Hələ səs daxil edilməyib: o vaxta qədər tövsiyələri yalnız ehtiyac fərqləndirir. Bülletenlər və nöqtələr «Seminar» səhifəsində daxil edilir.</translation>
    </message>
    <message>
        <source>No votes have been entered yet, so the recommendations share one place. Ballots and dots are entered under Workshop.</source>
        <translation>Hələ səs daxil edilməyib, buna görə tövsiyələr bir yeri bölüşür. Bülletenlər və nöqtələr «Seminar» səhifəsində daxil edilir.</translation>
    </message>
    <message>
        <source>Left out of support, since how many voted is not known or no ballot is valid: %1.</source>
        <translation>Səs verənlərin sayı məlum olmadığı və ya etibarlı bülleten olmadığı üçün dəstəyə daxil edilmir: %1.</translation>
    </message>
    <message>
        <source>Go to the recommendation of that letter</source>
        <translation>Həmin hərfin tövsiyəsinə keç</translation>
    </message>
    <message numerus="yes">
        <source>Need is hidden while you judge blindly: it breaks no tie, and nothing is balanced with it. Others have judged %Ln linked cell(s) that you have not. It is shown when you have judged them in the matrix.</source>
        <translation>
            <numerusform>Gizli qiymətləndirmədə ehtiyac göstərilmir: bərabərləri fərqləndirmir və tarazlığa daxil edilmir. Başqaları sizin qiymətləndirmədiyiniz %Ln&#xa0;əlaqəli xananı qiymətləndirib. Ehtiyac onu matrisdə qiymətləndirəndə göstərilir.</numerusform>
            <numerusform>Gizli qiymətləndirmədə ehtiyac göstərilmir: bərabərləri fərqləndirmir və tarazlığa daxil edilmir. Başqaları sizin qiymətləndirmədiyiniz %Ln&#xa0;əlaqəli xananı qiymətləndirib. Ehtiyac onları matrisdə qiymətləndirəndə göstərilir.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::RatingCards</name>
    <message>
        <source>differs from what was agreed</source>
        <translation>razılaşdırılandan fərqlidir</translation>
    </message>
    <message>
        <source>Confidence: %1</source>
        <translation>Əminlik: %1</translation>
    </message>
    <message>
        <source>Confidence not told</source>
        <translation>Əminlik göstərilməyib</translation>
    </message>
    <message>
        <source>No reason is given.</source>
        <translation>Səbəb göstərilməyib.</translation>
    </message>
    <message>
        <source>carried over, to be reviewed</source>
        <translation>köçürülüb, yenidən baxılmalıdır</translation>
    </message>
</context>
<context>
    <name>meyar::ui::RecommendationRow</name>
    <message>
        <source>%1, rank %2: %3</source>
        <comment>a recommendation&apos;s letter, its rank, its title</comment>
        <translation>%1, yer %2: %3</translation>
    </message>
</context>
<context>
    <name>meyar::ui::ReportOptions</name>
    <message>
        <source>Findings and indicator tables</source>
        <translation>Nəticələr və indikator cədvəlləri</translation>
    </message>
    <message>
        <source>Table of priorities</source>
        <translation>Prioritetlər cədvəli</translation>
    </message>
    <message>
        <source>Ranking with reasons</source>
        <translation>Səbəbləri ilə sıralama</translation>
    </message>
    <message>
        <source>Detailed recommendations</source>
        <translation>Ətraflı tövsiyələr</translation>
    </message>
    <message>
        <source>Bibliography</source>
        <translation>Ədəbiyyat siyahısı</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>PDF-ə ixrac et…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Hesabat</translation>
    </message>
    <message>
        <source>What you see is what is printed.</source>
        <translation>Nə görürsünüzsə, o da çap olunur.</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Bölmələr</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Hesabatın dili</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Mündəricat</translation>
    </message>
    <message>
        <source>Contents of the report</source>
        <translation>Hesabatın mündəricatı</translation>
    </message>
    <message>
        <source>Choose it on the Ranking page</source>
        <translation>Bunu «Sıralama» səhifəsində seçin</translation>
    </message>
    <message>
        <source>How the recommendations are ranked: %1</source>
        <translation>Tövsiyələrin sıralanma üsulu: %1</translation>
    </message>
</context>
<context>
    <name>meyar::ui::ReportPage</name>
    <message>
        <source>Stopped. The preview is not up to date.</source>
        <translation>Dayandırıldı. Önbaxış köhnəlib.</translation>
    </message>
    <message>
        <source>Progress of the report</source>
        <translation>Hesabatın gedişi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>Make it now</source>
        <translation>İndi hazırla</translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation>Hesabat hazırlanır…</translation>
    </message>
    <message>
        <source>The report could not be made: %1</source>
        <translation>Hesabat hazırlanmadı: %1</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Hesabatı ixrac et</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF sənədləri (*.pdf)</translation>
    </message>
    <message>
        <source>The report is being printed.</source>
        <translation>Hesabat çap olunur.</translation>
    </message>
    <message>
        <source>The report was not written</source>
        <translation>Hesabat yazılmadı</translation>
    </message>
    <message>
        <source>%1 is not written yet; export again when it is.</source>
        <translation>%1 hələ yazılmayıb; yazılandan sonra yenidən ixrac edin.</translation>
    </message>
    <message>
        <source>By dots · top %L1</source>
        <translation>Nöqtələr üzrə · ilk %L1</translation>
    </message>
    <message>
        <source>By shares · top %L1</source>
        <translation>Paylar üzrə · ilk %L1</translation>
    </message>
    <message>
        <source>Balanced, votes %L1 : need %L2 · top %L3</source>
        <translation>Tarazlıq: səslər %L1 : ehtiyac %L2 · ilk %L3</translation>
    </message>
    <message>
        <source>The report is not shown while cells are hidden from you. Its page says what opens it.</source>
        <translation>Sizdən gizli xanalar olduqca hesabat göstərilmir. Onu nəyin açdığı öz səhifəsində yazılıb.</translation>
    </message>
</context>
<context>
    <name>meyar::ui::ReportPrinting</name>
    <message>
        <source>Printing: page %1 of %2</source>
        <translation>Çap olunur: səhifə %1 / %2</translation>
    </message>
    <message>
        <source>The report was sent to the printer.</source>
        <translation>Hesabat printerə göndərildi.</translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation>Çap ləğv edildi.</translation>
    </message>
    <message>
        <source>The report was not printed: the printer did not take it. Check it, or export the PDF.</source>
        <translation>Hesabat çap olunmadı: printer onu qəbul etmədi. Printeri yoxlayın və ya PDF kimi ixrac edin.</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Hesabatı çap et</translation>
    </message>
    <message>
        <source>The report is being printed already.</source>
        <translation>Hesabat artıq çap olunur.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Çap olunur…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
</context>
<context>
    <name>meyar::ui::ReviewNote</name>
    <message>
        <source>Still holds (R)</source>
        <translation>Hələ də qüvvədədir (R)</translation>
    </message>
    <message>
        <source>These judgements were made on an earlier wording or in an earlier round. Look at them again: judge anew, or say that they still hold.</source>
        <translation>Bu qiymətlər əvvəlki mətnə və ya əvvəlki mərhələyə aiddir. Onlara yenidən baxın: yenidən qiymətləndirin və ya qüvvədə qaldığını bildirin.</translation>
    </message>
    <message>
        <source>Still to be reviewed: %1.</source>
        <translation>Hələ yenidən baxılmalı olan qiymətlər: %1.</translation>
    </message>
    <message>
        <source>The agreed grade was carried over too; it ends with the first new grade.</source>
        <translation>Razılaşdırılmış qiymət də köçürülüb; ilk yeni qiymətlə qüvvədən düşür.</translation>
    </message>
    <message>
        <source>Those of others still hold</source>
        <translation>Başqalarının qiymətləri qüvvədədir</translation>
    </message>
    <message>
        <source>What was carried over still holds</source>
        <translation>Köçürülənlər hələ də qüvvədədir</translation>
    </message>
    <message>
        <source>The judgements of others that were carried over still hold</source>
        <translation>Başqalarının köçürülmüş qiymətləri hələ də qüvvədədir</translation>
    </message>
</context>
<context>
    <name>meyar::ui::SearchBar</name>
    <message>
        <source>Search all texts of the matrix</source>
        <translation>Matrisin bütün mətnlərində axtarış</translation>
    </message>
    <message>
        <source>Search statements, reasons, sources</source>
        <translation>Müddəa, səbəb, mənbə axtarışı</translation>
    </message>
    <message>
        <source>Search statements, titles, reasons, quotes and sources in every language, and codes like 5.1 or 5.1/F2 (Ctrl+F)</source>
        <translation>Müddəa, başlıq, səbəb, sitat və mənbələrdə hər dildə, həmçinin 5.1 və ya 5.1/F2 kimi kodlarla axtarış (Ctrl+F)</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Əvvəlki uyğunluq (Shift+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Növbəti uyğunluq (F3)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>matches of a search</comment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <comment>matches of a search</comment>
        <translation>
            <numerusform>%Ln&#xa0;tapıldı</numerusform>
            <numerusform>%Ln&#xa0;tapıldı</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Heç nə tapılmadı</translation>
    </message>
</context>
<context>
    <name>meyar::ui::SectionEdit</name>
    <message>
        <source>Heading of the section</source>
        <translation>Bölmənin başlığı</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Qalın</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Maili</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Siyahı</translation>
    </message>
    <message>
        <source>Cite a source</source>
        <translation>Mənbəyə istinad et</translation>
    </message>
    <message>
        <source>Write here. Type [@ to cite a source.</source>
        <translation>Burada yazın. Mənbəyə istinad üçün [@ yazın.</translation>
    </message>
    <message>
        <source>Nothing in this language yet; there is text in %1.</source>
        <translation>Bu dildə hələ mətn yoxdur; bu dildə var: %1.</translation>
    </message>
    <message>
        <source>Text of the section</source>
        <translation>Bölmənin mətni</translation>
    </message>
</context>
<context>
    <name>meyar::ui::SelectionPanel</name>
    <message>
        <source>Judgement of the chosen cells</source>
        <translation>Seçilmiş xanaların qiyməti</translation>
    </message>
    <message>
        <source>Why you judge all of them so</source>
        <translation>Niyə hamısını belə qiymətləndirirsiniz</translation>
    </message>
    <message>
        <source>WHY, FOR ALL OF THEM</source>
        <translation>HAMISI ÜÇÜN SƏBƏB</translation>
    </message>
    <message>
        <source>YOUR JUDGEMENT</source>
        <translation>SİZİN QİYMƏTİNİZ</translation>
    </message>
    <message>
        <source>By grade</source>
        <translation>Qiymətə görə</translation>
    </message>
    <message>
        <source>Shade all by their grades</source>
        <translation>Hamısını qiymətinə görə işarələ</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>Shade all, whatever the grade</source>
        <translation>Qiymətdən asılı olmayaraq hamısını işarələ</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Yox</translation>
    </message>
    <message>
        <source>Shade none, whatever the grade</source>
        <translation>Qiymətdən asılı olmayaraq heç birini işarələmə</translation>
    </message>
    <message>
        <source>Why the shading is set by hand</source>
        <translation>İşarələmənin əl ilə qoyulma səbəbi</translation>
    </message>
    <message>
        <source>The reason; Enter keeps it</source>
        <translation>Səbəb; Enter saxlayır</translation>
    </message>
    <message>
        <source>SHADING · POSSIBLE IMPROVEMENT</source>
        <translation>İŞARƏLƏMƏ · MÜMKÜN TƏKMİLLƏŞDİRMƏ</translation>
    </message>
    <message>
        <source>Still hold</source>
        <translation>Hələ də qüvvədədir</translation>
    </message>
    <message>
        <source>Cite a source for all</source>
        <translation>Hamısı üçün mənbəyə istinad et</translation>
    </message>
    <message>
        <source>Cite a source for all of them (Ctrl+K)</source>
        <translation>Hamısı üçün mənbəyə istinad et (Ctrl+K)</translation>
    </message>
    <message>
        <source>Clear your judgements</source>
        <translation>Öz qiymətlərini sil</translation>
    </message>
    <message>
        <source>Clear your judgements (Del)</source>
        <translation>Öz qiymətlərini sil (Del)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells chosen</source>
        <translation>
            <numerusform>%Ln&#xa0;xana seçilib</numerusform>
            <numerusform>%Ln&#xa0;xana seçilib</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>cells</comment>
        <translation>
            <numerusform>%1 və daha %Ln</numerusform>
            <numerusform>%1 və daha %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not judged by you</source>
        <comment>cells</comment>
        <translation>
            <numerusform>%Ln&#xa0;sizin qiymətləndirmədiyiniz</numerusform>
            <numerusform>%Ln&#xa0;sizin qiymətləndirmədiyiniz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An answer becomes your judgement of all %Ln cells, as one act. Reasons stay as they are.</source>
        <translation>
            <numerusform>Cavab bir addımla seçilmiş %Ln&#xa0;xana üçün sizin qiymətiniz olur. Səbəblər olduğu kimi qalır.</numerusform>
            <numerusform>Cavab bir addımla bütün %Ln&#xa0;xana üçün sizin qiymətiniz olur. Səbəblər olduğu kimi qalır.</numerusform>
        </translation>
    </message>
    <message>
        <source>One reason for all that you judged.</source>
        <translation>Qiymətləndirdiyiniz xanaların hamısı üçün bir səbəb.</translation>
    </message>
    <message>
        <source>The reasons differ. What you write here replaces all of them.</source>
        <translation>Səbəblər fərqlidir. Burada yazdığınız onların hamısını əvəz edəcək.</translation>
    </message>
    <message>
        <source>Not applicable needs a reason: say why the statements do not apply.</source>
        <translation>«Tətbiq olunmur» səbəb tələb edir: müddəaların niyə tətbiq olunmadığını yazın.</translation>
    </message>
    <message>
        <source>You have judged none of these cells, so there is nothing to clear.</source>
        <translation>Bu xanaların heç birini qiymətləndirməmisiniz, silinəsi heç nə yoxdur.</translation>
    </message>
    <message>
        <source>Judge the cells first: click a grade, or go back with Esc and press its digit. Then one reason for all of them is written here.</source>
        <translation>Əvvəlcə xanaları qiymətləndirin: qiyməti klikləyin və ya Esc ilə qayıdıb onun rəqəmini basın. Sonra hamısı üçün bir səbəb burada yazılır.</translation>
    </message>
    <message>
        <source>Of your judgements of these cells none was carried over unreviewed.</source>
        <translation>Bu xanalardakı qiymətlərinizin heç biri nəzərdən keçirilməmiş köçürülməyib.</translation>
    </message>
</context>
<context>
    <name>meyar::ui::SettlingPanel</name>
    <message>
        <source>Agreeing on the chosen cell</source>
        <translation>Seçilmiş xananın razılaşdırılması</translation>
    </message>
    <message>
        <source>Show in the matrix</source>
        <translation>Matrisdə göstər</translation>
    </message>
    <message>
        <source>Show the cell in the matrix</source>
        <translation>Xananı matrisdə göstərmək</translation>
    </message>
    <message>
        <source>RATINGS</source>
        <translation>QİYMƏTLƏR</translation>
    </message>
    <message>
        <source>Agreed grade</source>
        <translation>Razılaşdırılmış qiymət</translation>
    </message>
    <message>
        <source>Why this grade was agreed</source>
        <translation>Bu qiymətin razılaşdırılma səbəbi</translation>
    </message>
    <message>
        <source>Take the agreed grade back</source>
        <translation>Razılaşdırılmış qiyməti geri götürmək</translation>
    </message>
    <message>
        <source>AGREED GRADE</source>
        <translation>RAZILAŞDIRILMIŞ QİYMƏT</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>SƏBƏB</translation>
    </message>
    <message>
        <source>A click or Enter: to the reason. It is saved when you click another cell; Ctrl+Enter saves it and goes on to the next.</source>
        <translation>Klik və ya Enter: səbəbə keçid. Başqa xananı klikləyəndə səbəb saxlanır; Ctrl+Enter onu saxlayır və növbəti xanaya keçir.</translation>
    </message>
    <message>
        <source>A click on a grade or its digit agrees on it; a click or Enter leads here. What is written is kept with the grade.</source>
        <translation>Qiymətə klik və ya onun rəqəmi qiyməti razılaşdırır; klik və ya Enter bura gətirir. Yazılanlar qiymətlə birgə saxlanır.</translation>
    </message>
    <message>
        <source>Choose the agreed grade by a click or with its digit; the reason is kept with it.</source>
        <translation>Razılaşdırılmış qiyməti kliklə və ya rəqəm düyməsi ilə seçin; səbəb onunla birgə saxlanır.</translation>
    </message>
    <message>
        <source>No grade is agreed on for this cell, so there is nothing to take back.</source>
        <translation>Bu xana üçün razılaşdırılmış qiymət yoxdur, geri götürüləsi heç nə yoxdur.</translation>
    </message>
</context>
<context>
    <name>meyar::ui::ShadingSection</name>
    <message>
        <source>Why is %1 shaded by hand?</source>
        <translation>%1 niyə əl ilə işarələnib?</translation>
    </message>
    <message>
        <source>Why is %1 not shaded?</source>
        <translation>%1 niyə işarələnməyib?</translation>
    </message>
    <message>
        <source>By grade</source>
        <translation>Qiymətə görə</translation>
    </message>
    <message>
        <source>Shade by the grade</source>
        <translation>Qiymətə görə işarələ</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>Shade, whatever the grade</source>
        <translation>Qiymətdən asılı olmayaraq işarələ</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Yox</translation>
    </message>
    <message>
        <source>Do not shade, whatever the grade</source>
        <translation>Qiymətdən asılı olmayaraq işarələmə</translation>
    </message>
    <message>
        <source>Why the shading is set by hand</source>
        <translation>İşarələmənin əl ilə qoyulma səbəbi</translation>
    </message>
    <message>
        <source>SHADING · POSSIBLE IMPROVEMENT</source>
        <translation>İŞARƏLƏMƏ · MÜMKÜN TƏKMİLLƏŞDİRMƏ</translation>
    </message>
    <message>
        <source>The reason; Enter or a click elsewhere keeps it</source>
        <translation>Səbəb; Enter və ya başqa yerə klik saxlayır</translation>
    </message>
</context>
<context>
    <name>meyar::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Klaviatura qısayolları</translation>
    </message>
</context>
<context>
    <name>meyar::ui::SidePanel</name>
    <message>
        <source>Show the side panel</source>
        <translation>Yan paneli göstər</translation>
    </message>
    <message>
        <source>Show the side panel (F9)</source>
        <translation>Yan paneli göstər (F9)</translation>
    </message>
</context>
<context>
    <name>meyar::ui::Sidebar</name>
    <message>
        <source>Sections</source>
        <translation>Səhifələr</translation>
    </message>
</context>
<context>
    <name>meyar::ui::SourceChips</name>
    <message>
        <source>All</source>
        <translation>Hamısı</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Sənədlər</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Müsahibələr</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Sorğular</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistika</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Müşahidələr</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>İstifadəsiz</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Məxfi</translation>
    </message>
    <message>
        <source>Which sources are shown</source>
        <translation>Hansı mənbələr göstərilir</translation>
    </message>
    <message>
        <source>%1, sources: %2</source>
        <comment>a filter and how many sources it matches</comment>
        <translation>%1, mənbələr: %2</translation>
    </message>
</context>
<context>
    <name>meyar::ui::SourceFields</name>
    <message>
        <source>Confidential</source>
        <translation>Məxfi</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Mənbənin növü</translation>
    </message>
    <message>
        <source>The report prints the short name of a confidential source and nothing else.</source>
        <translation>Hesabatda məxfi mənbənin yalnız qısa adı yazılır.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Növ</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Mənbəni əlavə et</translation>
    </message>
    <message>
        <source>Add the source to the register</source>
        <translation>Mənbəni reyestrə əlavə et</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>Do not add a source</source>
        <translation>Mənbə əlavə etmə</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>Təxəllüs</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Qısa ad</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlıq</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Müəllif</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>İl</translation>
    </message>
    <message>
        <source>What it is cited by in cells and texts.</source>
        <translation>Xanalarda və mətnlərdə ona bu adla istinad edilir.</translation>
    </message>
    <message>
        <source>A short name has no comma, semicolon or square bracket: they end a citation in a text.</source>
        <translation>Qısa adda vergül, nöqtəli vergül və kvadrat mötərizə olmur: onlar mətndə istinadı bitirir.</translation>
    </message>
    <message>
        <source>A year has four digits, like 2014; it may be left empty.</source>
        <translation>İl dörd rəqəmdir, məsələn, 2014; boş da qala bilər.</translation>
    </message>
    <message>
        <source>Never write a real name or anything that tells who spoke: files get copied.</source>
        <translation>Əsl adı və kimin danışdığını bildirən heç nəyi yazmayın: fayllar surətlənir.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Mənbə</translation>
    </message>
    <message>
        <source>It is cited by this name. Another one is put wherever it is cited.</source>
        <translation>Ona bu adla istinad edilir. Yeni ad istinad edilən hər yerə yazılacaq.</translation>
    </message>
</context>
<context>
    <name>meyar::ui::SourcePanel</name>
    <message>
        <source>The chosen source</source>
        <translation>Seçilmiş mənbə</translation>
    </message>
    <message>
        <source>Choose a source of the register to see and change it.</source>
        <translation>Görmək və dəyişmək üçün reyestrdən mənbə seçin.</translation>
    </message>
    <message>
        <source>Show where</source>
        <translation>Harada olduğunu göstər</translation>
    </message>
    <message>
        <source>Show where the source is cited</source>
        <translation>Mənbəyə harada istinad edildiyini göstər</translation>
    </message>
    <message>
        <source>+ Cite</source>
        <translation>+ İstinad</translation>
    </message>
    <message>
        <source>Cite the source for a cell</source>
        <translation>Xana üçün mənbəyə istinad et</translation>
    </message>
    <message>
        <source>Cite the source for a cell (Ctrl+K)</source>
        <translation>Xana üçün mənbəyə istinad et (Ctrl+K)</translation>
    </message>
    <message>
        <source>Nothing cites it yet.</source>
        <translation>Ona hələ istinad edilməyib.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Keç</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Dəyiş…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>WHAT IT SUPPORTS</source>
        <translation>NƏYİ TƏSDİQLƏYİR</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Yeni mənbə</translation>
    </message>
    <message>
        <source>It joins the register when you add it.</source>
        <translation>Əlavə etdikdə reyestrə düşür.</translation>
    </message>
    <message numerus="yes">
        <source>Cited for %Ln cell(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;xana üçün istinad edilib</numerusform>
            <numerusform>%Ln&#xa0;xana üçün istinad edilib</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>named in %Ln section(s) of the findings</source>
        <translation>
            <numerusform>nəticələrin %Ln&#xa0;bölməsində göstərilib</numerusform>
            <numerusform>nəticələrin %Ln&#xa0;bölməsində göstərilib</numerusform>
        </translation>
    </message>
    <message>
        <source>Cited nowhere yet</source>
        <translation>Hələ heç yerdə istinad edilməyib</translation>
    </message>
    <message>
        <source>A section names the source: take it out of the text there.</source>
        <translation>Mənbəni bölmənin mətni göstərir: onu orada mətndən çıxarın.</translation>
    </message>
    <message>
        <source>It stays in the register while it is used. %1.</source>
        <translation>İstifadə olunduqca reyestrdə qalır. %1.</translation>
    </message>
    <message>
        <source>Remove source</source>
        <translation>Mənbəni sil</translation>
    </message>
    <message>
        <source>Remove the source from the register</source>
        <translation>Mənbəni reyestrdən sil</translation>
    </message>
    <message>
        <source>Remove the source from the register (Del)</source>
        <translation>Mənbəni reyestrdən sil (Del)</translation>
    </message>
    <message>
        <source>The new source is not in the register yet: add it, or cancel it first.</source>
        <translation>Yeni mənbə hələ reyestrdə deyil: əvvəlcə onu əlavə edin, ya da imtina edin.</translation>
    </message>
    <message>
        <source>Go to the cell or the section</source>
        <translation>Xanaya və ya bölməyə keç</translation>
    </message>
    <message>
        <source>Change the citation</source>
        <translation>İstinadı dəyiş</translation>
    </message>
    <message>
        <source>Remove the citation</source>
        <translation>İstinadı sil</translation>
    </message>
    <message numerus="yes">
        <source>named in %Ln theme(s) of the recommendations in detail</source>
        <translation>
            <numerusform>ətraflı tövsiyələrin %Ln&#xa0;mövzusunda göstərilib</numerusform>
            <numerusform>ətraflı tövsiyələrin %Ln&#xa0;mövzusunda göstərilib</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::SourcesModel</name>
    <message>
        <source>Confidential</source>
        <translation>Məxfi</translation>
    </message>
    <message>
        <source>Not confidential</source>
        <translation>Məxfi deyil</translation>
    </message>
    <message numerus="yes">
        <source>Supports %Ln cell(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;xananı təsdiqləyir</numerusform>
            <numerusform>%Ln&#xa0;xananı təsdiqləyir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Contradicts %Ln cell(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;xanaya ziddir</numerusform>
            <numerusform>%Ln&#xa0;xanaya ziddir</numerusform>
        </translation>
    </message>
    <message>
        <source>Confidential: the report prints its short name only</source>
        <translation>Məxfi: hesabatda yalnız qısa adı yazılır</translation>
    </message>
    <message>
        <source>Cells whose statement the source supports</source>
        <translation>Mənbənin təsdiqlədiyi xanalar</translation>
    </message>
    <message>
        <source>Cells whose statement the source contradicts</source>
        <translation>Mənbənin zidd olduğu xanalar</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Mənbə</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Növ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlıq</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Müəllif</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>İl</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Lehinə</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Əleyhinə</translation>
    </message>
</context>
<context>
    <name>meyar::ui::SourcesView</name>
    <message>
        <source>Register of sources</source>
        <translation>Mənbələrin reyestri</translation>
    </message>
</context>
<context>
    <name>meyar::ui::TakeoverDialog</name>
    <message>
        <source>Take over a version of the framework</source>
        <translation>Çərçivənin versiyasını qəbul et</translation>
    </message>
    <message>
        <source>What version %1 would change</source>
        <translation>Versiya %1 nəyi dəyişərdi</translation>
    </message>
    <message>
        <source>%1: from version %2 to version %3.</source>
        <translation>%1: versiya %2 → versiya %3.</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Fərq yoxdur.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln judged cell(s) are kept and marked as not re-reviewed: their words or their area change.</source>
        <translation>
            <numerusform>Qiymət verilmiş %Ln&#xa0;xana qalır və yenidən baxılmamış kimi işarələnir: ifadəsi və ya sahəsi dəyişir.</numerusform>
            <numerusform>Qiymət verilmiş %Ln&#xa0;xana qalır və yenidən baxılmamış kimi işarələnir: ifadəsi və ya sahəsi dəyişir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judged cell(s) go, with indicators that are gone. Undo (Ctrl+Z) brings them back.</source>
        <translation>
            <numerusform>Çıxarılan indikatorlarla qiymət verilmiş %Ln&#xa0;xana gedir. «Geri al» (Ctrl+Z) qaytarır.</numerusform>
            <numerusform>Çıxarılan indikatorlarla qiymət verilmiş %Ln&#xa0;xana gedir. «Geri al» (Ctrl+Z) qaytarır.</numerusform>
        </translation>
    </message>
    <message>
        <source>This version is not higher than the one in use.</source>
        <translation>Bu versiya istifadədəkindən yüksək deyil.</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Hamısı %1</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Dəyişikliklər</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Qəbul et</translation>
    </message>
</context>
<context>
    <name>meyar::ui::TallyModel</name>
    <message>
        <source>no dots</source>
        <translation>nöqtə yoxdur</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Tövsiyə</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Nöqtələr</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Cəmi</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Hərf</translation>
    </message>
</context>
<context>
    <name>meyar::ui::TaskModel</name>
    <message>
        <source>Not judged</source>
        <translation>Qiymətləndirilməyib</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Mübahisəli</translation>
    </message>
    <message>
        <source>No reason</source>
        <translation>Səbəbsiz</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Xana</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Müddəa</translation>
    </message>
    <message>
        <source>Left to do</source>
        <translation>Qalan işlər</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>Dəlilsiz</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Yenidən baxılmalı</translation>
    </message>
</context>
<context>
    <name>meyar::ui::TaskPanel</name>
    <message>
        <source>Cells that something is left to do on</source>
        <translation>İşi qalan xanalar</translation>
    </message>
    <message>
        <source>Left to do</source>
        <translation>Qalan işlər</translation>
    </message>
    <message>
        <source>Enter or a click opens the cell in the matrix</source>
        <translation>Enter və ya klik xananı matrisdə açır</translation>
    </message>
    <message>
        <source>Which work is shown</source>
        <translation>Hansı işlər göstərilir</translation>
    </message>
    <message>
        <source>%1, cells: %2</source>
        <comment>a kind of work and how many cells want it</comment>
        <translation>%1, xanalar: %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Hamısı</translation>
    </message>
    <message>
        <source>Nothing is left to do: every cell is judged and agreed on, with its reason and its sources.</source>
        <translation>Görüləsi iş qalmayıb: hər xana qiymətləndirilib, razılaşdırılıb, səbəbi və mənbələri var.</translation>
    </message>
    <message>
        <source>There is nothing to judge: the framework has no indicators.</source>
        <translation>Qiymətləndiriləcək heç nə yoxdur: çərçivədə indikator yoxdur.</translation>
    </message>
</context>
<context>
    <name>meyar::ui::TextsModel</name>
    <message>
        <source>Title</source>
        <translation>Başlıq</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Təsvir</translation>
    </message>
    <message>
        <source>Framework,
level %1</source>
        <translation>Çərçivə,
səviyyə %1</translation>
    </message>
    <message>
        <source>Operational,
level %1</source>
        <translation>Əməliyyat,
səviyyə %1</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>çatışmır</translation>
    </message>
    <message>
        <source>translation missing</source>
        <translation>tərcümə çatışmır</translation>
    </message>
    <message>
        <source>Guidance,
%1</source>
        <translation>Göstəriş,
%1</translation>
    </message>
</context>
<context>
    <name>meyar::ui::TextsTable</name>
    <message>
        <source>Texts in three languages</source>
        <translation>Mətnlər üç dildə</translation>
    </message>
</context>
<context>
    <name>meyar::ui::TopBar</name>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Təkrar et</translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation>Hesabatı ixrac et…</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Dil: %1</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Pəncərənin dili</translation>
    </message>
</context>
<context>
    <name>meyar::ui::TopCard</name>
    <message>
        <source>Show the ranking</source>
        <translation>Sıralamanı göstər</translation>
    </message>
    <message>
        <source>Top recommendations</source>
        <translation>Əsas tövsiyələr</translation>
    </message>
    <message>
        <source>No votes have been entered yet, so no recommendation comes first. Ballots and dots are entered under Workshop.</source>
        <translation>Hələ səs daxil edilməyib, ona görə heç bir tövsiyə öndə deyil. Bülletenlər və nöqtələr «Seminar» səhifəsində daxil edilir.</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <comment>recommendations tied for a place</comment>
        <translation>
            <numerusform>Daha %Ln&#xa0;tövsiyəni göstər</numerusform>
            <numerusform>Daha %Ln&#xa0;tövsiyəni göstər</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dot(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;nöqtə</numerusform>
            <numerusform>%Ln&#xa0;nöqtə</numerusform>
        </translation>
    </message>
    <message>
        <source>need %1</source>
        <translation>ehtiyac %1</translation>
    </message>
    <message>
        <source>tied at the cut</source>
        <translation>həddə bərabər</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>dəqiq</translation>
    </message>
    <message>
        <source>Need is hidden while you judge blindly, and breaks no tie.</source>
        <translation>Gizli qiymətləndirmədə ehtiyac göstərilmir və bərabərləri fərqləndirmir.</translation>
    </message>
</context>
<context>
    <name>meyar::ui::TotalsPanel</name>
    <message>
        <source>Number of voters</source>
        <translation>Səs verənlərin sayı</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>məlum deyil</translation>
    </message>
    <message>
        <source>Without it there are no shares, and support leaves these dots out.</source>
        <translation>Onsuz paylar yoxdur və bu nöqtələr dəstəyə daxil edilmir.</translation>
    </message>
    <message>
        <source>Dots of each recommendation</source>
        <translation>Hər tövsiyənin nöqtələri</translation>
    </message>
    <message>
        <source>Click a row or type its letter, then type its dots; Enter goes on to the next.</source>
        <translation>Sətri klikləyin və ya hərfini, sonra nöqtələrini yazın; Enter növbətiyə keçirir.</translation>
    </message>
</context>
<context>
    <name>meyar::ui::TraceLinks</name>
    <message numerus="yes">
        <source>rank %1, %Ln dot(s)</source>
        <translation>
            <numerusform>yer %1, %Ln&#xa0;nöqtə</numerusform>
            <numerusform>yer %1, %Ln&#xa0;nöqtə</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::UsesModel</name>
    <message>
        <source>Findings %1</source>
        <translation>Nəticələr %1</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>zidd</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>təsdiqləyir</translation>
    </message>
</context>
<context>
    <name>meyar::ui::UsesView</name>
    <message>
        <source>What the source is used for</source>
        <translation>Mənbə nə üçün istifadə olunur</translation>
    </message>
</context>
<context>
    <name>meyar::ui::WeightField</name>
    <message>
        <source>“%1” is no weight here: write a number from %2 to %3, such as %4.</source>
        <translation>«%1» burada çəki deyil: %2 ilə %3 arasında ədəd yazın, məsələn, %4.</translation>
    </message>
</context>
<context>
    <name>meyar::ui::WelcomePage</name>
    <message>
        <source>Not found: %1</source>
        <translation>Tapılmadı: %1</translation>
    </message>
    <message>
        <source>Take off this list; the file stays</source>
        <translation>Siyahıdan çıxar; fayl qalır</translation>
    </message>
    <message>
        <source>Take %1 off this list</source>
        <translation>%1: siyahıdan çıxar</translation>
    </message>
    <message>
        <source>Assess a country&apos;s response against a framework of indicators, and see what matters most.</source>
        <translation>Ölkənin tədbirlərini indikator çərçivəsi üzrə qiymətləndirin və ən vacib olanı görün.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Başlanğıc</translation>
    </message>
    <message>
        <source>New from a framework…</source>
        <translation>Yeni qiymətləndirmə…</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Fayl aç…</translation>
    </message>
    <message>
        <source>Look around in a sample</source>
        <translation>Nümunə ilə tanış olun</translation>
    </message>
    <message>
        <source>A copy of your own opens; nothing you do to it is lost or sent.</source>
        <translation>Sizin öz nüsxəniz açılır; etdikləriniz itmir və heç yerə göndərilmir.</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Son fayllar</translation>
    </message>
    <message>
        <source>Nothing yet. What you open will be listed here.</source>
        <translation>Hələ heç nə yoxdur. Açdıqlarınız burada görünəcək.</translation>
    </message>
</context>
<context>
    <name>meyar::ui::WhoJudges</name>
    <message numerus="yes">
        <source>%Ln cell(s) judged</source>
        <translation>
            <numerusform>%Ln xana qiymətləndirilib</numerusform>
            <numerusform>%Ln xana qiymətləndirilib</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · judging now</source>
        <translation>%1 · indi qiymətləndirir</translation>
    </message>
    <message>
        <source>Who judges?</source>
        <translation>Kim qiymətləndirir?</translation>
    </message>
    <message>
        <source>Name of another assessor</source>
        <translation>Başqa qiymətləndiricinin adı</translation>
    </message>
    <message>
        <source>Another name or initials</source>
        <translation>Başqa ad və ya inisiallar</translation>
    </message>
    <message>
        <source>Judge by this name</source>
        <translation>Bu adla qiymətləndir</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Başqa biri</translation>
    </message>
    <message>
        <source>Only look: nobody judges</source>
        <translation>Yalnız bax: heç kim qiymətləndirmir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Each judgement and each change carries the name that you choose here. Meyar keeps the choice for this assessment on this computer; the bar above shows it and changes it.</source>
        <translation>Hər qiymət və hər dəyişiklik burada seçdiyiniz adı daşıyır. Meyar seçimi bu kompüterdə bu qiymətləndirmə üçün saxlayır; onu yuxarıdakı zolaqda görmək və dəyişmək olar.</translation>
    </message>
    <message>
        <source>This assessment is judged blindly: what others said of a cell stays hidden until the one who judges has judged it.</source>
        <translation>Bu qiymətləndirmə bir-birindən xəbərsiz aparılır: başqalarının xana haqqında rəyi onu qiymətləndirən özü qiymətləndirənə qədər gizli qalır.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Siz</translation>
    </message>
    <message>
        <source>Your name or initials</source>
        <translation>Adınız və ya inisiallarınız</translation>
    </message>
</context>
<context>
    <name>meyar::ui::WorkshopPage</name>
    <message>
        <source>Workshop</source>
        <translation>Seminar</translation>
    </message>
    <message>
        <source>Constituencies</source>
        <translation>Səsvermə qrupları</translation>
    </message>
    <message>
        <source>New constituency…</source>
        <translation>Yeni səsvermə qrupu…</translation>
    </message>
    <message>
        <source>New constituency</source>
        <translation>Yeni səsvermə qrupu</translation>
    </message>
    <message>
        <source>Tally</source>
        <translation>Səslərin sayı</translation>
    </message>
    <message>
        <source>Constituency %1</source>
        <translation>Səsvermə qrupu: %1</translation>
    </message>
    <message>
        <source>Only totals of dots are known here: type them, letter by letter.</source>
        <translation>Burada yalnız nöqtələrin yekun sayları məlumdur: onları hərf-hərf yazın.</translation>
    </message>
    <message>
        <source>No dots yet</source>
        <translation>Hələ nöqtə yoxdur</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dot(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;nöqtə</numerusform>
            <numerusform>%Ln&#xa0;nöqtə</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln constituency(ies)</source>
        <translation>
            <numerusform>%Ln&#xa0;səsvermə qrupu</numerusform>
            <numerusform>%Ln&#xa0;səsvermə qrupu</numerusform>
        </translation>
    </message>
    <message>
        <source>Votes are entered a constituency at a time.</source>
        <translation>Səslər hər səsvermə qrupu üzrə ayrıca daxil edilir.</translation>
    </message>
    <message>
        <source>A new body of voters, beside those there are.</source>
        <translation>Mövcudlardan əlavə, yeni səs verənlər qrupu.</translation>
    </message>
    <message>
        <source>On to the letters, then cast the ballot</source>
        <translation>Hərflərə keç, sonra bülleteni daxil et</translation>
    </message>
    <message>
        <source>Clear the letters</source>
        <translation>Hərfləri sil</translation>
    </message>
    <message>
        <source>Make the chosen ballot void; in a table of dots: none</source>
        <translation>Seçilmiş bülleteni etibarsız et; nöqtələr cədvəlində: sıfırla</translation>
    </message>
    <message>
        <source>In a table: go to the row of that letter</source>
        <translation>Cədvəldə: həmin hərfin sətrinə keç</translation>
    </message>
    <message>
        <source>&amp;New constituency…</source>
        <translation>&amp;Yeni səsvermə qrupu…</translation>
    </message>
    <message>
        <source>&amp;Cast the ballot</source>
        <translation>Bülleteni &amp;daxil et</translation>
    </message>
    <message>
        <source>Make the chosen ballot &amp;void</source>
        <translation>Seçilmiş bülleteni &amp;etibarsız et</translation>
    </message>
    <message>
        <source>Type a voter, then its letters: G1, J L A. Enter goes on and casts the ballot, as the button does.</source>
        <translation>Səs verəni, sonra hərflərini yazın: Q1, J L A. Enter irəli aparır və bülleteni qəbul edir, düymə də bunu edir.</translation>
    </message>
</context>
</TS>
