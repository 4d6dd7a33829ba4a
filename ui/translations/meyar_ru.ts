<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>ActWords</name>
    <message>
        <source>Undone: %1</source>
        <translation>Отменено: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Возвращено: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;ячейка</numerusform>
            <numerusform>%Ln&#xa0;ячейки</numerusform>
            <numerusform>%Ln&#xa0;ячеек</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CellWords</name>
    <message>
        <source>framework level 1</source>
        <translation>рамочный, уровень 1</translation>
    </message>
    <message>
        <source>framework level 2</source>
        <translation>рамочный, уровень 2</translation>
    </message>
    <message>
        <source>operational level 1</source>
        <translation>операционный, уровень 1</translation>
    </message>
    <message>
        <source>operational level 2</source>
        <translation>операционный, уровень 2</translation>
    </message>
    <message>
        <source>one citation</source>
        <translation>одна ссылка</translation>
    </message>
    <message>
        <source>two citations</source>
        <translation>две ссылки</translation>
    </message>
    <message>
        <source>three citations</source>
        <translation>три ссылки</translation>
    </message>
    <message>
        <source>four citations</source>
        <translation>четыре ссылки</translation>
    </message>
    <message>
        <source>five citations</source>
        <translation>пять ссылок</translation>
    </message>
    <message numerus="yes">
        <source>%Ln citations</source>
        <translation>
            <numerusform>%Ln&#xa0;ссылка</numerusform>
            <numerusform>%Ln&#xa0;ссылки</numerusform>
            <numerusform>%Ln&#xa0;ссылок</numerusform>
        </translation>
    </message>
    <message>
        <source>Framework, level 1</source>
        <translation>Рамочный, уровень 1</translation>
    </message>
    <message>
        <source>Framework, level 2</source>
        <translation>Рамочный, уровень 2</translation>
    </message>
    <message>
        <source>Operational, level 1</source>
        <translation>Операционный, уровень 1</translation>
    </message>
    <message>
        <source>Operational, level 2</source>
        <translation>Операционный, уровень 2</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Низкая</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Средняя</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Высокая</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Интервью</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Опрос</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Статистика</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Наблюдение</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cited</source>
        <comment>beside a grade: citations</comment>
        <translation>
            <numerusform>%Ln&#xa0;ссылка</numerusform>
            <numerusform>%Ln&#xa0;ссылки</numerusform>
            <numerusform>%Ln&#xa0;ссылок</numerusform>
        </translation>
    </message>
    <message>
        <source>shaded</source>
        <translation>выделено</translation>
    </message>
    <message>
        <source>Hidden until you judge</source>
        <translation>Скрыто до вашей оценки</translation>
    </message>
    <message>
        <source>carried over, to be reviewed</source>
        <translation>перенесено, требует пересмотра</translation>
    </message>
    <message>
        <source>with a reason</source>
        <translation>с обоснованием</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contradict</source>
        <comment>citations of a cell</comment>
        <translation>
            <numerusform>%Ln&#xa0;противоречит</numerusform>
            <numerusform>%Ln&#xa0;противоречат</numerusform>
            <numerusform>%Ln&#xa0;противоречат</numerusform>
        </translation>
    </message>
    <message>
        <source>Others have judged here, and you judge blindly: judge the cell first, then shade it.</source>
        <translation>Здесь уже оценили другие, а вы оцениваете вслепую: сначала оцените ячейку, затем выделяйте.</translation>
    </message>
    <message numerus="yes">
        <source>You judge blindly, each cell by itself: %Ln cell(s) that you have not judged yet stay as they were.</source>
        <translation>
            <numerusform>Вы оцениваете вслепую, каждую ячейку отдельно: %Ln&#xa0;еще не оцененная вами ячейка осталась, как была.</numerusform>
            <numerusform>Вы оцениваете вслепую, каждую ячейку отдельно: %Ln&#xa0;еще не оцененные вами ячейки остались, как были.</numerusform>
            <numerusform>Вы оцениваете вслепую, каждую ячейку отдельно: %Ln&#xa0;еще не оцененных вами ячеек остались, как были.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not judged: nobody is said to judge. Tab leads to the field for your name, or choose Edit &gt; Who judges.</source>
        <translation>Оценка не поставлена: не указано, кто оценивает. Tab ведет к полю для имени, или выберите «Правка &gt; Кто оценивает».</translation>
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
        <translation>удалено</translation>
    </message>
    <message>
        <source>%1: hidden until you have judged the cell</source>
        <translation>%1: скрыто, пока вы не оцените ячейку</translation>
    </message>
</context>
<context>
    <name>ComparedFiles</name>
    <message>
        <source>%1 is the assessment that is open.</source>
        <translation>%1 — это оценка, которая открыта.</translation>
    </message>
    <message>
        <source>%1 is in the comparison already.</source>
        <translation>%1 уже есть в сравнении.</translation>
    </message>
    <message>
        <source>No more than %1 assessments stand side by side. Take one out of the comparison first.</source>
        <translation>Рядом могут стоять не более %1 оценок. Сначала уберите одну из сравнения.</translation>
    </message>
</context>
<context>
    <name>CopyWords</name>
    <message>
        <source>What is damaged is copied as it reads now; look at it in the copy:</source>
        <translation>Поврежденное копируется в том виде, в каком оно читается сейчас; проверьте его в копии:</translation>
    </message>
    <message>
        <source>The copy will not have the history: no earlier values, and nothing to undo.</source>
        <translation>В копии не будет истории: ни прежних значений, ни возможности отменять изменения.</translation>
    </message>
</context>
<context>
    <name>EndBlind</name>
    <message>
        <source>Judge blindly</source>
        <translation>Оценивать вслепую</translation>
    </message>
    <message>
        <source>End blind judging?</source>
        <translation>Закончить оценку вслепую?</translation>
    </message>
    <message numerus="yes">
        <source>What others said of %Ln cell(s) is hidden from you or from another assessor. It is shown to everybody from then on. The person who leads the assessment decides this. The history keeps who ended it and when. Undo hides the cells again, but not what was read.</source>
        <translation>
            <numerusform>Сказанное другими о %Ln ячейке скрыто от вас или от другого эксперта. С этого момента его увидят все. Решает тот, кто руководит оценкой. В истории останется, кто и когда ее закончил. «Отменить» (Ctrl+Z) снова скроет ячейки, но не то, что уже прочитано.</numerusform>
            <numerusform>Сказанное другими о %Ln ячейках скрыто от вас или от другого эксперта. С этого момента его увидят все. Решает тот, кто руководит оценкой. В истории останется, кто и когда ее закончил. «Отменить» (Ctrl+Z) снова скроет ячейки, но не то, что уже прочитано.</numerusform>
            <numerusform>Сказанное другими о %Ln ячейках скрыто от вас или от другого эксперта. С этого момента его увидят все. Решает тот, кто руководит оценкой. В истории останется, кто и когда ее закончил. «Отменить» (Ctrl+Z) снова скроет ячейки, но не то, что уже прочитано.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;End blind judging</source>
        <translation>&amp;Закончить оценку вслепую</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>И еще %Ln.</numerusform>
            <numerusform>И еще %Ln.</numerusform>
            <numerusform>И еще %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>not in the register</source>
        <translation>нет в реестре</translation>
    </message>
    <message>
        <source>not read as a citation</source>
        <translation>не читается как ссылка</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Judgements</source>
        <translation>Оценки</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Доказательства</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Выводы</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Опрос</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Голоса</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Система индикаторов</translation>
    </message>
    <message>
        <source>Details and assessors</source>
        <translation>Сведения и эксперты</translation>
    </message>
    <message>
        <source>Undone, redone, taken back</source>
        <translation>Отмены и возвраты</translation>
    </message>
    <message>
        <source>Several at once</source>
        <translation>Несколько сразу</translation>
    </message>
</context>
<context>
    <name>LinkPart</name>
    <message>
        <source>Whole indicator</source>
        <translation>Весь индикатор</translation>
    </message>
    <message>
        <source>Framework, both levels</source>
        <translation>Рамочные, оба уровня</translation>
    </message>
    <message>
        <source>Operational, both levels</source>
        <translation>Операционные, оба уровня</translation>
    </message>
    <message>
        <source>Framework, level %1</source>
        <translation>Рамочные, уровень %1</translation>
    </message>
    <message>
        <source>Operational, level %1</source>
        <translation>Операционные, уровень %1</translation>
    </message>
</context>
<context>
    <name>NewFile</name>
    <message>
        <source>Say where the file goes.</source>
        <translation>Укажите, где будет файл.</translation>
    </message>
    <message>
        <source>There is already a file of this name. Choose another, or open that one.</source>
        <translation>Файл с таким именем уже есть. Выберите другое имя или откройте тот файл.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>Папки %1 нет.</translation>
    </message>
    <message>
        <source>The folder %1 may not be written to.</source>
        <translation>В папку %1 нельзя писать.</translation>
    </message>
    <message>
        <source>Where the assessment is kept</source>
        <translation>Где хранить оценку</translation>
    </message>
    <message>
        <source>Meyar assessments (*.meyar)</source>
        <translation>Оценки Meyar (*.meyar)</translation>
    </message>
</context>
<context>
    <name>PanelKeys</name>
    <message>
        <source>Nothing was graded: a digit grades in the table, or here on a grade (a click or Tab).</source>
        <translation>Ничего не оценено: цифра ставит оценку в таблице или здесь, на самой оценке (щелчок или Tab).</translation>
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
        <translation>Удаленный эксперт</translation>
    </message>
    <message>
        <source>A removed ballot</source>
        <translation>Удаленный бюллетень</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Matrix</source>
        <translation>Матрица</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Семинар</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Рейтинг</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчет</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Доказательства</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Выводы</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Индикаторы</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
</context>
<context>
    <name>SourceWords</name>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Интервью</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Опрос</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Статистика</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Наблюдение</translation>
    </message>
</context>
<context>
    <name>ValueWords</name>
    <message>
        <source>Identifier</source>
        <translation>Идентификатор</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Weight of level 1</source>
        <translation>Вес уровня 1</translation>
    </message>
    <message>
        <source>Weight of level 2</source>
        <translation>Вес уровня 2</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Место в списке</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вес</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Область</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Происхождение</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Утверждение</translation>
    </message>
    <message>
        <source>Voters add words of their own</source>
        <translation>Голосующие добавляют свои слова</translation>
    </message>
    <message>
        <source>Linked to</source>
        <translation>Связано с</translation>
    </message>
    <message>
        <source>Part of the indicator</source>
        <translation>Часть индикатора</translation>
    </message>
    <message>
        <source>Weight of the link</source>
        <translation>Вес связи</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Язык отчета</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Fictional</source>
        <translation>Вымышленная</translation>
    </message>
    <message>
        <source>Respondents</source>
        <translation>Респонденты</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>Эксперт</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Обоснование</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Уверенность</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Согласовано</translation>
    </message>
    <message>
        <source>Reason of the agreed grade</source>
        <translation>Обоснование согласованной оценки</translation>
    </message>
    <message>
        <source>Possible improvement, by hand</source>
        <translation>Возможно улучшение, вручную</translation>
    </message>
    <message>
        <source>Reason of the shading</source>
        <translation>Причина выделения</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Вид источника</translation>
    </message>
    <message>
        <source>Source title</source>
        <translation>Название источника</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Конфиденциально</translation>
    </message>
    <message>
        <source>Cited source</source>
        <translation>Цитируемый источник</translation>
    </message>
    <message>
        <source>Where in the source</source>
        <translation>Место в источнике</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>Противоречит</translation>
    </message>
    <message>
        <source>Speaks for the time</source>
        <translation>К какому времени относится</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Detailed recommendation</source>
        <translation>Подробная рекомендация</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Were asked</source>
        <translation>Опрошены</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Ответили</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Вариант</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Stands for “don’t know”</source>
        <translation>Означает «не знаю»</translation>
    </message>
    <message>
        <source>Count without its option</source>
        <translation>Число без своего варианта</translation>
    </message>
    <message>
        <source>Choices a voter</source>
        <translation>Выборов на голосующего</translation>
    </message>
    <message>
        <source>Totals only</source>
        <translation>Только итоги</translation>
    </message>
    <message>
        <source>Voters</source>
        <translation>Голосующие</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Точки</translation>
    </message>
    <message>
        <source>Voter</source>
        <translation>Голосующий</translation>
    </message>
    <message>
        <source>In the voter’s words</source>
        <translation>Словами голосующего</translation>
    </message>
    <message>
        <source>Void, since</source>
        <translation>Недействителен, причина</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Выбор</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>по-азербайджански</translation>
    </message>
    <message>
        <source>English</source>
        <translation>по-английски</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>по-русски</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a title, its language</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>the published report</source>
        <translation>опубликованный отчет</translation>
    </message>
    <message>
        <source>Meyar</source>
        <translation>Meyar</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Система индикаторов</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Опрос</translation>
    </message>
    <message>
        <source>Carried over, to be reviewed again</source>
        <translation>Перенесено, требует пересмотра</translation>
    </message>
    <message>
        <source>The assessors judge blind</source>
        <translation>Эксперты оценивают вслепую</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Пересмотрена</translation>
    </message>
    <message>
        <source>Agreed grade reviewed</source>
        <translation>Согласованная оценка пересмотрена</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Ranked by</source>
        <translation>Метод рейтинга</translation>
    </message>
    <message>
        <source>Weight of the votes</source>
        <translation>Вес голосов</translation>
    </message>
    <message>
        <source>How many make the top</source>
        <translation>Сколько входит в число первых</translation>
    </message>
    <message>
        <source>Left out of the report</source>
        <translation>Не входит в отчет</translation>
    </message>
    <message>
        <source>dots</source>
        <translation>точки</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>доли</translation>
    </message>
    <message>
        <source>a balance of votes and need</source>
        <translation>баланс голосов и потребности</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Рейтинг</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчет</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Указания</translation>
    </message>
</context>
<context>
    <name>WeightText</name>
    <message>
        <source>A weight from %1 to %2; the plain weight is %3.</source>
        <translation>Вес от %1 до %2; обычный вес — %3.</translation>
    </message>
</context>
<context>
    <name>meyar::ui::AddDialog</name>
    <message>
        <source>New area</source>
        <translation>Новая область</translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>Новый индикатор</translation>
    </message>
    <message>
        <source>New recommendation</source>
        <translation>Новая рекомендация</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Буква</translation>
    </message>
    <message>
        <source>The number cannot be changed later: its indicators begin with it.</source>
        <translation>Номер потом не изменить: с него начинаются коды индикаторов.</translation>
    </message>
    <message>
        <source>The code cannot be changed later: judgements are kept by it.</source>
        <translation>Код потом не изменить: по нему хранятся оценки.</translation>
    </message>
    <message>
        <source>The letter cannot be changed later: votes are kept by it.</source>
        <translation>Букву потом не изменить: по ней хранятся голоса.</translation>
    </message>
    <message>
        <source>Write a number, such as 6.</source>
        <translation>Напишите номер, например 6.</translation>
    </message>
    <message>
        <source>Write a code, such as 5.6.</source>
        <translation>Напишите код, например 5.6.</translation>
    </message>
    <message>
        <source>Write a letter from A to Z.</source>
        <translation>Напишите букву от A до Z.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Область</translation>
    </message>
    <message>
        <source>Title (%1)</source>
        <translation>Название (%1)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>%1 is taken already; choose another.</source>
        <translation>%1 уже занято; выберите другое.</translation>
    </message>
    <message>
        <source>Write a title; other languages can follow later.</source>
        <translation>Напишите название; другие языки можно добавить позже.</translation>
    </message>
</context>
<context>
    <name>meyar::ui::AgreementModel</name>
    <message>
        <source>All areas</source>
        <translation>Все области</translation>
    </message>
    <message>
        <source>No cell here has been graded by two assessors.</source>
        <translation>Здесь ни одну ячейку не оценили двое экспертов.</translation>
    </message>
    <message>
        <source>It rests on leaving out one cell after the other, and without one of them all grades are the same.</source>
        <translation>Он строится исключением ячеек по одной, а без одной из них все оценки одинаковы.</translation>
    </message>
    <message>
        <source>All grades are the same, so agreement cannot be told from chance.</source>
        <translation>Все оценки одинаковы, поэтому согласие не отличить от случайности.</translation>
    </message>
    <message>
        <source>Ordinal alpha and its interval, on a line from 0 to 1</source>
        <translation>Порядковая альфа и ее интервал на отрезке от 0 до 1</translation>
    </message>
    <message>
        <source>Cells that two assessors or more have graded</source>
        <translation>Ячейки, которые оценили двое экспертов или больше</translation>
    </message>
    <message>
        <source>Mean share of pairs of assessors who gave a cell the same grade</source>
        <translation>Средняя доля пар экспертов, давших ячейке одинаковую оценку</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha; grades further apart weigh more. 1 is full agreement, 0 is chance.</source>
        <translation>Альфа Криппендорфа; чем дальше оценки друг от друга, тем больше вес. 1 — полное согласие, 0 — случайность.</translation>
    </message>
    <message>
        <source>95 % interval of ordinal alpha, by leaving out one cell after the other</source>
        <translation>Интервал 95 % порядковой альфы, исключением ячеек по одной</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha; any two different grades weigh the same</source>
        <translation>Альфа Криппендорфа; любые две разные оценки весят одинаково</translation>
    </message>
    <message>
        <source>Gwet&apos;s AC1; steadier than alpha where nearly all grades are the same</source>
        <translation>AC1 Гвета; устойчивее альфы, когда почти все оценки одинаковы</translation>
    </message>
    <message>
        <source>Gwet&apos;s AC2: as AC1, and grades further apart weigh more</source>
        <translation>AC2 Гвета: как AC1, но чем дальше оценки друг от друга, тем больше вес</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Область</translation>
    </message>
</context>
<context>
    <name>meyar::ui::AgreementPage</name>
    <message>
        <source>Agreement</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>How well the assessors agree</source>
        <translation>Насколько согласны эксперты</translation>
    </message>
    <message>
        <source>Agree on a grade</source>
        <translation>Согласовать оценку</translation>
    </message>
    <message>
        <source>Back to the queue</source>
        <translation>Назад к очереди</translation>
    </message>
    <message>
        <source>No cell has been graded by two assessors yet. How well they agree can be told once two of them have graded the same cell.</source>
        <translation>Пока ни одну ячейку не оценили двое экспертов. Насколько они согласны, станет известно, когда двое оценят одну и ту же ячейку.</translation>
    </message>
    <message numerus="yes">
        <source>Alpha is undefined over the %Ln cell(s) that two assessors or more have graded: all grades are the same, so agreement cannot be told from chance.</source>
        <translation>
            <numerusform>Альфа не определена по %Ln&#xa0;ячейке, которую оценили двое экспертов или больше: все оценки одинаковы, поэтому согласие не отличить от случайности.</numerusform>
            <numerusform>Альфа не определена по %Ln&#xa0;ячейкам, которые оценили двое экспертов или больше: все оценки одинаковы, поэтому согласие не отличить от случайности.</numerusform>
            <numerusform>Альфа не определена по %Ln&#xa0;ячейкам, которые оценили двое экспертов или больше: все оценки одинаковы, поэтому согласие не отличить от случайности.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Alpha %1 over the %Ln cell(s) that two assessors or more have graded: 1 is full agreement, 0 what chance would give.</source>
        <translation>
            <numerusform>Альфа %1 по %Ln&#xa0;ячейке, которую оценили двое экспертов или больше: 1 — полное согласие, 0 — то, что дал бы случай.</numerusform>
            <numerusform>Альфа %1 по %Ln&#xa0;ячейкам, которые оценили двое экспертов или больше: 1 — полное согласие, 0 — то, что дал бы случай.</numerusform>
            <numerusform>Альфа %1 по %Ln&#xa0;ячейкам, которые оценили двое экспертов или больше: 1 — полное согласие, 0 — то, что дал бы случай.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the pairs of grades given to a cell, %1 on average are the same.</source>
        <translation>Из пар оценок, данных одной ячейке, в среднем совпадают %1.</translation>
    </message>
    <message numerus="yes">
        <source>You judge blindly: %Ln cell(s) that others have judged and you have not are left out of the figures and of the queue until you judge them.</source>
        <translation>
            <numerusform>Вы оцениваете вслепую: %Ln&#xa0;ячейка, которую оценили другие, а вы еще нет, не входит в показатели и в очередь, пока вы ее не оцените.</numerusform>
            <numerusform>Вы оцениваете вслепую: %Ln&#xa0;ячейки, которые оценили другие, а вы еще нет, не входят в показатели и в очередь, пока вы их не оцените.</numerusform>
            <numerusform>Вы оцениваете вслепую: %Ln&#xa0;ячеек, которые оценили другие, а вы еще нет, не входят в показатели и в очередь, пока вы их не оцените.</numerusform>
        </translation>
    </message>
    <message>
        <source>Disputed %1</source>
        <translation>Спорные %1</translation>
    </message>
    <message>
        <source>Disputed, cells: %1</source>
        <translation>Спорные, ячеек: %1</translation>
    </message>
    <message>
        <source>Settled with dissent %1</source>
        <translation>Решены с особым мнением %1</translation>
    </message>
    <message>
        <source>Settled with dissent, cells: %1</source>
        <translation>Решены с особым мнением, ячеек: %1</translation>
    </message>
    <message>
        <source>No cell has been settled against somebody&apos;s judgement.</source>
        <translation>Ни одна ячейка не решена вопреки чьей-либо оценке.</translation>
    </message>
    <message>
        <source>No cell is disputed: the assessors agree, or have agreed on a grade, wherever two have judged.</source>
        <translation>Спорных ячеек нет: везде, где оценивали двое, эксперты согласны или согласовали оценку.</translation>
    </message>
    <message>
        <source>No cell is disputed. Cells come here when two assessors judge them differently; each assessor judges on the Matrix page.</source>
        <translation>Спорных ячеек нет. Ячейка попадает сюда, когда двое экспертов оценили ее по-разному; каждый эксперт оценивает на странице «Матрица».</translation>
    </message>
    <message>
        <source>&amp;Agree on</source>
        <translation>&amp;Согласовать</translation>
    </message>
    <message>
        <source>&amp;Write why</source>
        <translation>&amp;Написать почему</translation>
    </message>
    <message>
        <source>&amp;Take the agreed grade back</source>
        <translation>&amp;Отозвать согласованную оценку</translation>
    </message>
    <message>
        <source>&amp;Cite a source</source>
        <translation>Сос&amp;латься на источник</translation>
    </message>
    <message>
        <source>&amp;Save, and on to the next cell</source>
        <translation>Сохранить и перейти к следующей &amp;ячейке</translation>
    </message>
    <message>
        <source>Show the cell in the &amp;matrix</source>
        <translation>Показать ячейку в &amp;матрице</translation>
    </message>
</context>
<context>
    <name>meyar::ui::AnswerButton</name>
    <message>
        <source>Key %1</source>
        <translation>Клавиша %1</translation>
    </message>
</context>
<context>
    <name>meyar::ui::AnswerList</name>
    <message>
        <source>Your judgement</source>
        <translation>Ваша оценка</translation>
    </message>
</context>
<context>
    <name>meyar::ui::AnsweredBySection</name>
    <message>
        <source>ANSWERED BY</source>
        <translation>ОТВЕЧАЮТ РЕКОМЕНДАЦИИ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dot(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;точка</numerusform>
            <numerusform>%Ln&#xa0;точки</numerusform>
            <numerusform>%Ln&#xa0;точек</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it in the ranking</source>
        <translation>Показать в рейтинге</translation>
    </message>
</context>
<context>
    <name>meyar::ui::AreaLine</name>
    <message>
        <source>Show the first of them in the matrix</source>
        <translation>Показать первую из них в матрице</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) can improve</source>
        <translation>
            <numerusform>%Ln&#xa0;ячейку можно улучшить</numerusform>
            <numerusform>%Ln&#xa0;ячейки можно улучшить</numerusform>
            <numerusform>%Ln&#xa0;ячеек можно улучшить</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: show the first of them in the matrix</source>
        <translation>%1: показать первую из них в матрице</translation>
    </message>
    <message>
        <source>Recommendations in detail</source>
        <translation>Подробные рекомендации</translation>
    </message>
</context>
<context>
    <name>meyar::ui::AreaView</name>
    <message>
        <source>Write the first section</source>
        <translation>Написать первый раздел</translation>
    </message>
    <message>
        <source>Write the first section of this area</source>
        <translation>Написать первый раздел этой области</translation>
    </message>
    <message>
        <source>No findings are written for this area yet</source>
        <translation>По этой области выводы пока не написаны</translation>
    </message>
    <message>
        <source>A section tells in words what was found, under a heading of its own. It stands in the report before the area&apos;s tables, and the sources that it cites come into the bibliography.</source>
        <translation>Раздел словами рассказывает, что установлено, под собственным заголовком. В отчете он стоит перед таблицами области, а источники, на которые он ссылается, попадают в библиографию.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln section(s). Choose one to go on writing.</source>
        <translation>
            <numerusform>%Ln&#xa0;раздел. Выберите его, чтобы писать дальше.</numerusform>
            <numerusform>%Ln&#xa0;раздела. Выберите один, чтобы писать дальше.</numerusform>
            <numerusform>%Ln&#xa0;разделов. Выберите один, чтобы писать дальше.</numerusform>
        </translation>
    </message>
    <message>
        <source>RECOMMENDATIONS IN DETAIL</source>
        <translation>ПОДРОБНЫЕ РЕКОМЕНДАЦИИ</translation>
    </message>
</context>
<context>
    <name>meyar::ui::AssessorBar</name>
    <message>
        <source>Who judges</source>
        <translation>Кто оценивает</translation>
    </message>
    <message>
        <source>Who judges? The name stands beside every judgement that you make.</source>
        <translation>Кто оценивает? Имя стоит рядом с каждой вашей оценкой.</translation>
    </message>
    <message>
        <source>Name of the assessor</source>
        <translation>Имя эксперта</translation>
    </message>
    <message>
        <source>Your name or initials</source>
        <translation>Ваше имя или инициалы</translation>
    </message>
    <message>
        <source>Start judging</source>
        <translation>Начать оценку</translation>
    </message>
    <message>
        <source>Judging as %1</source>
        <translation>Оценивает: %1</translation>
    </message>
    <message>
        <source>Another assessor…</source>
        <translation>Другой эксперт…</translation>
    </message>
    <message>
        <source>Judge blindly</source>
        <translation>Оценивать вслепую</translation>
    </message>
    <message>
        <source>What others said of a cell stays hidden until you have judged it yourself.</source>
        <translation>Оценки других остаются скрытыми, пока вы сами не оцените ячейку.</translation>
    </message>
    <message>
        <source>Nobody judges</source>
        <translation>Никто не оценивает</translation>
    </message>
</context>
<context>
    <name>meyar::ui::AssessorsDialog</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>П&amp;ереименовать</translation>
    </message>
    <message>
        <source>Rename the assessor</source>
        <translation>Переименовать эксперта</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Объединить</translation>
    </message>
    <message>
        <source>Make one assessor of the two</source>
        <translation>Сделать из двух экспертов одного</translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>&amp;Удалить…</translation>
    </message>
    <message>
        <source>Remove the assessor</source>
        <translation>Удалить эксперта</translation>
    </message>
    <message>
        <source>Assessors</source>
        <translation>Эксперты</translation>
    </message>
    <message>
        <source>Assessors and how many cells they graded</source>
        <translation>Эксперты и число оцененных ими ячеек</translation>
    </message>
    <message>
        <source>Cells graded</source>
        <translation>Оценено ячеек</translation>
    </message>
    <message>
        <source>The same person as</source>
        <translation>Тот же человек, что и</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Nobody judges yet. Assessors are added beside the matrix.</source>
        <translation>Экспертов пока нет. Их добавляют рядом с матрицей.</translation>
    </message>
    <message>
        <source>Choose who is the same person as %1.</source>
        <translation>Выберите, кто тот же человек, что и %1.</translation>
    </message>
    <message numerus="yes">
        <source>They graded %Ln cell(s) differently; there the grades of %1 stay.</source>
        <translation>
            <numerusform>Они по-разному оценили %Ln ячейку; там остается оценка: %1.</numerusform>
            <numerusform>Они по-разному оценили %Ln ячейки; там остаются оценки: %1.</numerusform>
            <numerusform>Они по-разному оценили %Ln ячеек; там остаются оценки: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The assessment is judged blindly: %Ln cell(s) that are hidden from one of them are shown from then on, with what others said.</source>
        <translation>
            <numerusform>Оценка идет вслепую: %Ln ячейка, скрытая от одного из них, станет видна вместе с тем, что сказали другие.</numerusform>
            <numerusform>Оценка идет вслепую: %Ln ячейки, скрытые от одного из них, станут видны вместе с тем, что сказали другие.</numerusform>
            <numerusform>Оценка идет вслепую: %Ln ячеек, скрытых от одного из них, станут видны вместе с тем, что сказали другие.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make %1 and %2 one assessor?</source>
        <translation>Объединить %1 и %2 в одного эксперта?</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>О&amp;тмена</translation>
    </message>
    <message numerus="yes">
        <source>Remove %1 with %Ln grade(s)?</source>
        <translation>
            <numerusform>Удалить эксперта %1 и %Ln его оценку?</numerusform>
            <numerusform>Удалить эксперта %1 и %Ln его оценки?</numerusform>
            <numerusform>Удалить эксперта %1 и %Ln его оценок?</numerusform>
        </translation>
    </message>
    <message>
        <source>The grades go from their cells, with their reasons. Undo brings all of it back.</source>
        <translation>Оценки исчезнут из ячеек вместе с обоснованиями. «Отменить» (Ctrl+Z) вернет все.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Удалить</translation>
    </message>
</context>
<context>
    <name>meyar::ui::BackupsDialog</name>
    <message>
        <source>&amp;Restore to a new file…</source>
        <translation>&amp;Восстановить в новый файл…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Резервные копии, сначала новые</translation>
    </message>
    <message>
        <source>Made by themselves: after half an hour of work, before a change of the framework or of many cells at once, and of what the file could not take. A restored one is a new file; the one that is open stays as it is.</source>
        <translation>Создаются сами: после получаса работы, перед сменой системы индикаторов и изменением многих ячеек сразу, а также из того, что не удалось записать в файл. Восстановленная копия — новый файл; открытый файл остается как есть.</translation>
    </message>
    <message>
        <source>There is no backup of this assessment yet.</source>
        <translation>Резервных копий этой оценки пока нет.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Создана</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Restore to a new file</source>
        <translation>Восстановление в новый файл</translation>
    </message>
    <message>
        <source>Meyar assessments (*.meyar)</source>
        <translation>Оценки Meyar (*.meyar)</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Из файла</translation>
    </message>
    <message>
        <source>This backup cannot be restored. %1</source>
        <translation>Эту резервную копию нельзя восстановить. %1</translation>
    </message>
    <message>
        <source>%1 was not made. %2</source>
        <translation>Файл %1 не создан. %2</translation>
    </message>
</context>
<context>
    <name>meyar::ui::BallotLine</name>
    <message>
        <source>Voter</source>
        <translation>Голосующий</translation>
    </message>
    <message>
        <source>G1</source>
        <translation>Г1</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Буквы</translation>
    </message>
    <message>
        <source>Cast ballot</source>
        <translation>Внести бюллетень</translation>
    </message>
    <message>
        <source>Other, in words</source>
        <translation>Другое, словами</translation>
    </message>
    <message numerus="yes">
        <source>up to %Ln letter(s)</source>
        <translation>
            <numerusform>не более %Ln&#xa0;буквы</numerusform>
            <numerusform>не более %Ln&#xa0;букв</numerusform>
            <numerusform>не более %Ln&#xa0;букв</numerusform>
        </translation>
    </message>
    <message>
        <source>The keyboard writes Cyrillic letters; the letters of the ballot are Latin.</source>
        <translation>Клавиатура пишет кириллицей; буквы бюллетеня латинские.</translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation>Бюллетень</translation>
    </message>
    <message>
        <source>The voter&apos;s own words; they may be left out</source>
        <translation>Собственные слова голосующего; можно оставить пустым</translation>
    </message>
</context>
<context>
    <name>meyar::ui::BallotsModel</name>
    <message>
        <source>void: %1</source>
        <translation>недействителен: %1</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>действителен</translation>
    </message>
    <message>
        <source>Voter</source>
        <translation>Голосующий</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Буквы</translation>
    </message>
    <message>
        <source>Other, in words</source>
        <translation>Другое, словами</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Аннулирован</translation>
    </message>
</context>
<context>
    <name>meyar::ui::BallotsPanel</name>
    <message>
        <source>Ballots entered</source>
        <translation>Внесенные бюллетени</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Роздано</translation>
    </message>
    <message>
        <source>Ballots handed out</source>
        <translation>Роздано бюллетеней</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>Make void…</source>
        <translation>Аннулировать…</translation>
    </message>
    <message>
        <source>Make the chosen ballot void</source>
        <translation>Признать выбранный бюллетень недействительным</translation>
    </message>
    <message>
        <source>Keep the ballot, but do not count it (Del)</source>
        <translation>Сохранить бюллетень, но не считать его (Del)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Отменить последнее изменение</translation>
    </message>
    <message>
        <source>Reason for making the ballot void</source>
        <translation>Причина признания бюллетеня недействительным</translation>
    </message>
    <message>
        <source>The reason, kept with the ballot</source>
        <translation>Причина хранится вместе с бюллетенем</translation>
    </message>
    <message>
        <source>Make void</source>
        <translation>Аннулировать</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>%1 is void because</source>
        <translation>Бюллетень %1 недействителен, потому что</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ballot(s) entered</source>
        <translation>
            <numerusform>внесен %Ln&#xa0;бюллетень</numerusform>
            <numerusform>внесены %Ln&#xa0;бюллетеня</numerusform>
            <numerusform>внесено %Ln&#xa0;бюллетеней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln of them void</source>
        <translation>
            <numerusform>%1, из них %Ln&#xa0;недействителен</numerusform>
            <numerusform>%1, из них %Ln&#xa0;недействительны</numerusform>
            <numerusform>%1, из них %Ln&#xa0;недействительных</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still to come</source>
        <translation>
            <numerusform>ожидается еще %Ln</numerusform>
            <numerusform>ожидается еще %Ln</numerusform>
            <numerusform>ожидается еще %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more than handed out</source>
        <translation>
            <numerusform>на %Ln&#xa0;больше, чем роздано</numerusform>
            <numerusform>на %Ln&#xa0;больше, чем роздано</numerusform>
            <numerusform>на %Ln&#xa0;больше, чем роздано</numerusform>
        </translation>
    </message>
    <message>
        <source>all are in</source>
        <translation>все внесены</translation>
    </message>
</context>
<context>
    <name>meyar::ui::BlindCard</name>
    <message>
        <source>Go to the matrix</source>
        <translation>Перейти к матрице</translation>
    </message>
    <message>
        <source>The report waits while you judge blindly</source>
        <translation>Пока вы оцениваете вслепую, отчет ждет</translation>
    </message>
    <message>
        <source>End blind judging</source>
        <translation>Закончить оценку вслепую</translation>
    </message>
    <message numerus="yes">
        <source>A report tells all, and others have judged %Ln cell(s) that you have not judged yet. It is shown when you have judged them, so that others do not sway you. The person who leads the assessment may end blind judging: then everybody sees everything. The history keeps who decided it and when, and undo takes it back.</source>
        <translation>
            <numerusform>Отчет рассказывает все, а другие оценили %Ln&#xa0;ячейку, которую вы еще не оценили. Он будет показан, когда вы ее оцените, чтобы чужое мнение на вас не влияло. Тот, кто руководит оценкой, может закончить оценку вслепую: тогда все видят все. В истории остается, кто и когда так решил, и это можно отменить.</numerusform>
            <numerusform>Отчет рассказывает все, а другие оценили %Ln&#xa0;ячейки, которые вы еще не оценили. Он будет показан, когда вы их оцените, чтобы чужое мнение на вас не влияло. Тот, кто руководит оценкой, может закончить оценку вслепую: тогда все видят все. В истории остается, кто и когда так решил, и это можно отменить.</numerusform>
            <numerusform>Отчет рассказывает все, а другие оценили %Ln&#xa0;ячеек, которые вы еще не оценили. Он будет показан, когда вы их оцените, чтобы чужое мнение на вас не влияло. Тот, кто руководит оценкой, может закончить оценку вслепую: тогда все видят все. В истории остается, кто и когда так решил, и это можно отменить.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::CellHistorySection</name>
    <message>
        <source>History of this cell</source>
        <translation>История этой ячейки</translation>
    </message>
    <message>
        <source>Nothing was changed here yet.</source>
        <translation>Здесь еще ничего не менялось.</translation>
    </message>
    <message>
        <source>See the whole history</source>
        <translation>Вся история</translation>
    </message>
</context>
<context>
    <name>meyar::ui::ChangeChips</name>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Improved</source>
        <translation>Улучшилось</translation>
    </message>
    <message>
        <source>Higher</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Worsened</source>
        <translation>Ухудшилось</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новые</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Исчезли</translation>
    </message>
    <message>
        <source>Cannot be told</source>
        <translation>Неясно</translation>
    </message>
    <message>
        <source>Not re-reviewed</source>
        <translation>Не пересмотрено</translation>
    </message>
    <message>
        <source>Which cells are shown</source>
        <translation>Какие ячейки показаны</translation>
    </message>
    <message>
        <source>%1, cells: %2</source>
        <comment>a filter and how many cells it matches</comment>
        <translation>%1, ячеек: %2</translation>
    </message>
    <message>
        <source>No cell is in “%1”.</source>
        <translation>В разделе «%1» ячеек нет.</translation>
    </message>
</context>
<context>
    <name>meyar::ui::ChangesModel</name>
    <message>
        <source>New</source>
        <translation>Новое</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Удалено</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>Новые слова</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Перевод</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Перемещено</translation>
    </message>
    <message>
        <source>Reweighted</source>
        <translation>Другой вес</translation>
    </message>
    <message>
        <source>Relinked</source>
        <translation>Другие связи</translation>
    </message>
    <message>
        <source>Renumbered</source>
        <translation>Другой номер</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Система индикаторов</translation>
    </message>
    <message>
        <source>Grade %1</source>
        <translation>Оценка %1</translation>
    </message>
    <message>
        <source>Area %1</source>
        <translation>Область %1</translation>
    </message>
    <message>
        <source>Indicator %1</source>
        <translation>Индикатор %1</translation>
    </message>
    <message>
        <source>Recommendation %1</source>
        <translation>Рекомендация %1</translation>
    </message>
    <message>
        <source>no link</source>
        <translation>нет связи</translation>
    </message>
    <message numerus="yes">
        <source>%Ln judged cell(s) go; Undo (Ctrl+Z) brings them back</source>
        <translation>
            <numerusform>%Ln&#xa0;оцененная ячейка уходит; «Отменить» (Ctrl+Z) вернет ее</numerusform>
            <numerusform>%Ln&#xa0;оцененные ячейки уходят; «Отменить» (Ctrl+Z) вернет их</numerusform>
            <numerusform>%Ln&#xa0;оцененных ячеек уходят; «Отменить» (Ctrl+Z) вернет их</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judged cell(s) kept, marked not re-reviewed</source>
        <translation>
            <numerusform>%Ln&#xa0;оцененная ячейка остается с отметкой «не пересмотрено»</numerusform>
            <numerusform>%Ln&#xa0;оцененные ячейки остаются с отметкой «не пересмотрено»</numerusform>
            <numerusform>%Ln&#xa0;оцененных ячеек остаются с отметкой «не пересмотрено»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judged cell(s) kept</source>
        <translation>
            <numerusform>%Ln&#xa0;оцененная ячейка остается</numerusform>
            <numerusform>%Ln&#xa0;оцененные ячейки остаются</numerusform>
            <numerusform>%Ln&#xa0;оцененных ячеек остаются</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Станет</translation>
    </message>
    <message>
        <source>Judgements</source>
        <translation>Оценки</translation>
    </message>
    <message>
        <source>%1, guidance</source>
        <translation>%1, указания</translation>
    </message>
</context>
<context>
    <name>meyar::ui::CitationFields</name>
    <message>
        <source>Where: p. 7</source>
        <translation>Место: с. 7</translation>
    </message>
    <message>
        <source>Time: 2014</source>
        <translation>Время: 2014</translation>
    </message>
    <message>
        <source>The time that the evidence speaks for: a year or a date</source>
        <translation>Время, о котором говорит доказательство: год или дата</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Что сказано</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Подтверждает</translation>
    </message>
    <message>
        <source>The source supports the statement</source>
        <translation>Источник подтверждает утверждение</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>Противоречит</translation>
    </message>
    <message>
        <source>The source contradicts the statement</source>
        <translation>Источник противоречит утверждению</translation>
    </message>
</context>
<context>
    <name>meyar::ui::CitationForm</name>
    <message>
        <source>Cell: 5.3/O1, or words of it</source>
        <translation>Ячейка: 5.3/O1 или ее слова</translation>
    </message>
    <message>
        <source>Cells to cite the source for</source>
        <translation>Ячейки, для которых цитируется источник</translation>
    </message>
    <message>
        <source>Cite the source for a cell</source>
        <translation>Сослаться на источник для ячейки</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Leave the citations as they are</source>
        <translation>Оставить ссылки как есть</translation>
    </message>
    <message>
        <source>CITE %1</source>
        <translation>СОСЛАТЬСЯ НА %1</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>Сослаться</translation>
    </message>
    <message>
        <source>Cite the source for this cell</source>
        <translation>Сослаться на источник для этой ячейки</translation>
    </message>
    <message>
        <source>CITATION FOR %1</source>
        <translation>ССЫЛКА ДЛЯ %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Change the citation</source>
        <translation>Изменить ссылку</translation>
    </message>
    <message>
        <source>Choose the cell: its code is like 5.3/O1.</source>
        <translation>Выберите ячейку: ее код вида 5.3/O1.</translation>
    </message>
    <message>
        <source>This is not changed yet: change it, or cancel it first.</source>
        <translation>Это еще не изменено: сначала измените или отмените.</translation>
    </message>
    <message>
        <source>This is not cited yet: cite it, or cancel it first.</source>
        <translation>Ссылка еще не сделана: сначала сошлитесь или отмените.</translation>
    </message>
</context>
<context>
    <name>meyar::ui::CitationRow</name>
    <message>
        <source>contradicts</source>
        <translation>противоречит</translation>
    </message>
    <message>
        <source>Remove this citation</source>
        <translation>Удалить эту ссылку</translation>
    </message>
    <message>
        <source>Remove the citation of %1</source>
        <translation>Удалить ссылку на %1</translation>
    </message>
    <message>
        <source>Citation of %1: %2</source>
        <comment>a source and its title</comment>
        <translation>Ссылка на %1: %2</translation>
    </message>
    <message>
        <source>Change this citation</source>
        <translation>Изменить эту ссылку</translation>
    </message>
    <message>
        <source>Change the citation of %1</source>
        <translation>Изменить ссылку на %1</translation>
    </message>
</context>
<context>
    <name>meyar::ui::CiteForm</name>
    <message>
        <source>Cite a source</source>
        <translation>Сослаться на источник</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>Сослаться</translation>
    </message>
    <message>
        <source>Cite this source</source>
        <translation>Сослаться на этот источник</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Do not cite</source>
        <translation>Не ссылаться</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Source: type to find it</source>
        <translation>Источник: введите для поиска</translation>
    </message>
    <message>
        <source>Short name it is cited by: Aze 30</source>
        <translation>Краткое имя для ссылок: Aze 30</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Вид источника</translation>
    </message>
    <message>
        <source>A new source for the register:</source>
        <translation>Новый источник для реестра:</translation>
    </message>
    <message>
        <source>New source…</source>
        <translation>Новый источник…</translation>
    </message>
    <message>
        <source>Choose the source that you cite.</source>
        <translation>Выберите источник, на который ссылаетесь.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Change this citation</source>
        <translation>Изменить эту ссылку</translation>
    </message>
    <message>
        <source>Sources to cite</source>
        <translation>Источники для ссылки</translation>
    </message>
    <message>
        <source>This is not cited yet: cite it, or cancel it first.</source>
        <translation>Ссылка еще не сделана: сначала сошлитесь или отмените.</translation>
    </message>
    <message>
        <source>This is not changed yet: change it, or cancel it first.</source>
        <translation>Это еще не изменено: сначала измените или отмените.</translation>
    </message>
</context>
<context>
    <name>meyar::ui::ComparedBar</name>
    <message>
        <source>The compared assessments, in their order</source>
        <translation>Сравниваемые оценки по порядку</translation>
    </message>
    <message>
        <source>%1 (open here)</source>
        <translation>%1 (открыта здесь)</translation>
    </message>
    <message>
        <source>Move %1 before the one at its left</source>
        <translation>Поставить %1 перед соседней слева</translation>
    </message>
    <message>
        <source>Take %1 out of the comparison</source>
        <translation>Убрать %1 из сравнения</translation>
    </message>
    <message>
        <source>A sample that comes with Meyar</source>
        <translation>Пример, поставляемый с Meyar</translation>
    </message>
</context>
<context>
    <name>meyar::ui::ComparedCellsModel</name>
    <message>
        <source>hidden</source>
        <translation>скрыто</translation>
    </message>
    <message>
        <source>not in this version</source>
        <translation>нет в этой версии</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Ячейка</translation>
    </message>
    <message>
        <source>What it states</source>
        <translation>Что утверждает</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Разница</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>От %1 к %2</translation>
    </message>
</context>
<context>
    <name>meyar::ui::ComparedRanksModel</name>
    <message>
        <source>no votes yet</source>
        <translation>голосов еще нет</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Рекомендация</translation>
    </message>
</context>
<context>
    <name>meyar::ui::ComparisonPage</name>
    <message>
        <source>Add an assessment…</source>
        <translation>Добавить оценку…</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>Scores side by side</source>
        <translation>Баллы рядом</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Ячейки</translation>
    </message>
    <message>
        <source>Cell by cell, with what changed</source>
        <translation>По ячейкам, с тем, что изменилось</translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Ranks of the recommendations</source>
        <translation>Места рекомендаций</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Что сравнивается</translation>
    </message>
    <message>
        <source>&amp;Add an assessment to the comparison…</source>
        <translation>&amp;Добавить оценку к сравнению…</translation>
    </message>
    <message>
        <source>From a score to the area&apos;s cells, from a cell to the matrix</source>
        <translation>От балла к ячейкам области, от ячейки к матрице</translation>
    </message>
    <message>
        <source>Add an assessment to the comparison</source>
        <translation>Добавить оценку к сравнению</translation>
    </message>
    <message>
        <source>Meyar assessments (*.meyar);;All files (*)</source>
        <translation>Оценки Meyar (*.meyar);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Rounds of one country, or several countries, side by side</source>
        <translation>Раунды одной страны или несколько стран рядом</translation>
    </message>
    <message numerus="yes">
        <source>%Ln round(s) of one country, the earlier at the left</source>
        <translation>
            <numerusform>%Ln&#xa0;раунд одной страны, более ранние слева</numerusform>
            <numerusform>%Ln&#xa0;раунда одной страны, более ранние слева</numerusform>
            <numerusform>%Ln&#xa0;раундов одной страны, более ранние слева</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln assessment(s) of different countries</source>
        <translation>
            <numerusform>%Ln&#xa0;оценка разных стран</numerusform>
            <numerusform>%Ln&#xa0;оценки разных стран</numerusform>
            <numerusform>%Ln&#xa0;оценок разных стран</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not in the framework of the assessment that is open.</source>
        <translation>%1 нет в системе индикаторов открытой оценки.</translation>
    </message>
    <message>
        <source>Compare with an earlier round, or with another country</source>
        <translation>Сравните с прошлым раундом или с другой страной</translation>
    </message>
    <message>
        <source>Add the file of another assessment on the same framework. Their scores then stand side by side with their bounds, the cells tell what improved and what worsened, and the recommendations how their ranks differ. The other file is only read. A new round is begun with File &gt; New round from this one.</source>
        <translation>Добавьте файл другой оценки по той же системе индикаторов. Тогда баллы встанут рядом со своими границами, ячейки покажут, что улучшилось и что ухудшилось, а рекомендации — как различаются их места. Другой файл только читается. Новый раунд начинают через Файл &gt; Раунд после этого.</translation>
    </message>
    <message>
        <source>Scores are hidden while you judge blind</source>
        <translation>Пока вы оцениваете вслепую, баллы скрыты</translation>
    </message>
    <message>
        <source>Scores side by side, law and practice</source>
        <translation>Баллы рядом, закон и практика</translation>
    </message>
    <message>
        <source>The paler part is what unknown and disputed cells leave open. One is called the highest only where its range lies above all the others.</source>
        <translation>Бледная часть — то, что оставляют открытым неизвестные и спорные ячейки. Наивысшим называется лишь тот, чей интервал лежит выше всех остальных.</translation>
    </message>
    <message>
        <source>Cells of all assessments, and what changed</source>
        <translation>Ячейки всех оценок и что изменилось</translation>
    </message>
    <message>
        <source>Ranks of the recommendations side by side</source>
        <translation>Места рекомендаций рядом</translation>
    </message>
    <message>
        <source>Rank, and dots in brackets. Each room voted by itself: its dots are not compared with another&apos;s.</source>
        <translation>Место, в скобках точки. Каждый зал голосовал сам: его точки не сравниваются с чужими.</translation>
    </message>
    <message>
        <source>Show the chosen cell in the &amp;matrix</source>
        <translation>Показать выбранную ячейку в &amp;матрице</translation>
    </message>
    <message>
        <source>They appear once you have judged every cell that others have judged, so that theirs do not sway yours, or once blind judging has ended in each file. A cell that is hidden from you in one round is hidden in every round.</source>
        <translation>Они появятся, когда вы оцените каждую ячейку, которую оценили другие, чтобы чужое мнение не влияло на ваше, или когда в каждом файле закончится оценка вслепую. Ячейка, скрытая от вас в одном раунде, скрыта в каждом.</translation>
    </message>
    <message>
        <source>Add a sample</source>
        <translation>Добавить пример</translation>
    </message>
    <message>
        <source>Add a &amp;sample to the comparison…</source>
        <translation>Добавить в сравнение &amp;пример…</translation>
    </message>
</context>
<context>
    <name>meyar::ui::ConsensusSection</name>
    <message>
        <source>Agreed grade</source>
        <translation>Согласованная оценка</translation>
    </message>
    <message>
        <source>Why this grade was agreed</source>
        <translation>Почему согласована эта оценка</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Согласовано</translation>
    </message>
    <message>
        <source>ASSESSORS</source>
        <translation>ЭКСПЕРТЫ</translation>
    </message>
    <message>
        <source>Nobody has judged this cell yet.</source>
        <translation>Эту ячейку еще никто не оценил.</translation>
    </message>
    <message>
        <source>As rated</source>
        <translation>По оценкам</translation>
    </message>
    <message>
        <source>Others have judged this cell. You see it once you have judged it yourself.</source>
        <translation>Эту ячейку оценили другие. Вы увидите их оценки, когда оцените ее сами.</translation>
    </message>
    <message>
        <source>differs from what was agreed</source>
        <translation>отличается от согласованной</translation>
    </message>
    <message>
        <source>Confidence: %1</source>
        <translation>Уверенность: %1</translation>
    </message>
    <message>
        <source>carried over, to be reviewed</source>
        <translation>перенесена, нужно пересмотреть</translation>
    </message>
</context>
<context>
    <name>meyar::ui::ConstituencyForm</name>
    <message>
        <source>A constituency is a body of voters: the respondents of the survey, the groups of the workshop. Name the first one, and enter its votes.</source>
        <translation>Группа голосующих — это респонденты опроса или группы семинара. Назовите первую и внесите ее голоса.</translation>
    </message>
    <message>
        <source>Name of the constituency</source>
        <translation>Название группы голосующих</translation>
    </message>
    <message>
        <source>Workshop groups</source>
        <translation>Группы семинара</translation>
    </message>
    <message>
        <source>Ballots, one a voter</source>
        <translation>По бюллетеню от каждого</translation>
    </message>
    <message>
        <source>Only totals of dots</source>
        <translation>Только итоги по точкам</translation>
    </message>
    <message>
        <source>Most choices of a voter</source>
        <translation>Наибольшее число вариантов</translation>
    </message>
    <message>
        <source>Make constituency</source>
        <translation>Создать группу</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Votes are known as</source>
        <translation>Голоса известны как</translation>
    </message>
    <message>
        <source>No constituency yet</source>
        <translation>Групп голосующих пока нет</translation>
    </message>
    <message>
        <source>New constituency</source>
        <translation>Новая группа голосующих</translation>
    </message>
    <message>
        <source>Each voter and its letters are entered; repeats and too many choices are caught.</source>
        <translation>Вносится каждый голосующий и его буквы; повторы и лишние варианты отлавливаются.</translation>
    </message>
    <message>
        <source>As on a flip chart or in a published table: the dots of each letter.</source>
        <translation>Как на флипчарте или в опубликованной таблице: точки каждой буквы.</translation>
    </message>
</context>
<context>
    <name>meyar::ui::CopyForOthersDialog</name>
    <message>
        <source>Without the &amp;history</source>
        <translation>Без &amp;истории</translation>
    </message>
    <message>
        <source>Only what the assessment says now: no earlier values, nothing that was removed.</source>
        <translation>Только то, что есть в оценке сейчас: без прежних значений и без удаленного.</translation>
    </message>
    <message>
        <source>Without &amp;confidential sources</source>
        <translation>Без &amp;конфиденциальных источников</translation>
    </message>
    <message>
        <source>Nor their citations, nor what names them in texts. Needs the history left out.</source>
        <translation>Также без ссылок на них и без их упоминаний в текстах. И без истории.</translation>
    </message>
    <message>
        <source>Without &amp;names</source>
        <translation>Без и&amp;мен</translation>
    </message>
    <message>
        <source>Assessors and voters become numbers; voters&apos; words go. Needs the history left out.</source>
        <translation>Эксперты и голосующие под номерами, без слов голосующих. И без истории.</translation>
    </message>
    <message>
        <source>Nothing is left out: the copy holds the history too.</source>
        <translation>В копии есть все, история тоже.</translation>
    </message>
    <message>
        <source>There is nothing to leave out.</source>
        <translation>Исключать нечего.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>В копии нет: %1.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>&amp;Save the copy</source>
        <translation>&amp;Сохранить копию</translation>
    </message>
    <message>
        <source>What was removed is still in the file, in its history, and goes along with a plain copy. This one is a new file. Names inside texts are not found: read it before you give it away.</source>
        <translation>Удаленное остается в файле, в его истории, и уходит с обычной копией. Эта копия — новый файл. Имена внутри текстов не находятся: прочтите копию, прежде чем ее отдать.</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Обзор…</translation>
    </message>
    <message>
        <source>Save a copy for others</source>
        <translation>Копия для других</translation>
    </message>
    <message>
        <source>%1 (for others)</source>
        <comment>a file&apos;s name</comment>
        <translation>%1 (для других)</translation>
    </message>
</context>
<context>
    <name>meyar::ui::DetailCard</name>
    <message>
        <source>Theme of the recommendations</source>
        <translation>Тема рекомендаций</translation>
    </message>
    <message>
        <source>Remove the theme with its recommendations</source>
        <translation>Удалить тему вместе с рекомендациями</translation>
    </message>
    <message>
        <source>Recommendation %1</source>
        <translation>Рекомендация %1</translation>
    </message>
    <message>
        <source>A further recommendation</source>
        <translation>Следующая рекомендация</translation>
    </message>
</context>
<context>
    <name>meyar::ui::DocumentController</name>
    <message>
        <source>Saved %1 · %2</source>
        <translation>Сохранено: %1 · %2</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Отменено: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Возвращено: %1</translation>
    </message>
    <message>
        <source>Everything is saved again · %1</source>
        <translation>Все снова сохранено · %1</translation>
    </message>
    <message>
        <source>Nothing was changed: this assessment is open to read only.</source>
        <translation>Ничего не изменено: эта оценка открыта только для чтения.</translation>
    </message>
    <message>
        <source>Nothing was changed, as no backup could be made before.</source>
        <translation>Ничего не изменено, так как перед этим не удалось создать резервную копию.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;ячейка</numerusform>
            <numerusform>%Ln&#xa0;ячейки</numerusform>
            <numerusform>%Ln&#xa0;ячеек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;изменение</numerusform>
            <numerusform>%Ln&#xa0;изменения</numerusform>
            <numerusform>%Ln&#xa0;изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved · %1</source>
        <translation>Сохранено · %1</translation>
    </message>
    <message>
        <source>Nothing was taken back: that change is about judgements that are hidden from you until you have judged the cell yourself.</source>
        <translation>Ничего не отменено: это изменение касается оценок, которые скрыты от вас, пока вы сами не оцените ячейку.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was changed: you judge blindly, and %Ln of these cells must be judged one by one.</source>
        <comment>cells</comment>
        <translation>
            <numerusform>Ничего не изменено: вы оцениваете вслепую, и %Ln&#xa0;из этих ячеек нужно оценить отдельно.</numerusform>
            <numerusform>Ничего не изменено: вы оцениваете вслепую, и %Ln&#xa0;из этих ячеек нужно оценить отдельно.</numerusform>
            <numerusform>Ничего не изменено: вы оцениваете вслепую, и %Ln&#xa0;из этих ячеек нужно оценить отдельно.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: %1 · %2</source>
        <comment>an act and the time</comment>
        <translation>Сохранено: %1 · %2</translation>
    </message>
    <message>
        <source>Nothing was changed: this would end blind judging and show what is hidden. It is ended in the panel of the Matrix or on the Report page.</source>
        <translation>Ничего не изменено: это завершило бы слепую оценку и показало бы скрытое. Она завершается в панели матрицы или на странице «Отчет».</translation>
    </message>
</context>
<context>
    <name>meyar::ui::DotsModel</name>
    <message>
        <source>Recommendation</source>
        <translation>Рекомендация</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Точки</translation>
    </message>
</context>
<context>
    <name>meyar::ui::EditCommands</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>Вы&amp;резать</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Вст&amp;авить</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>В&amp;ыделить все</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Найти…</translation>
    </message>
</context>
<context>
    <name>meyar::ui::EvidencePage</name>
    <message>
        <source>New source</source>
        <translation>Новый источник</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Доказательства</translation>
    </message>
    <message>
        <source>Add a source to the register</source>
        <translation>Добавить источник в реестр</translation>
    </message>
    <message>
        <source>Add a source to the register (Ins)</source>
        <translation>Добавить источник в реестр (Ins)</translation>
    </message>
    <message>
        <source>Search the sources</source>
        <translation>Искать источники</translation>
    </message>
    <message>
        <source>Search names, titles, authors</source>
        <translation>Имя, название, автор</translation>
    </message>
    <message>
        <source>A source is a document, an interview under a pseudonym, a survey, statistics or an observation. Judgements and findings cite it by its short name, and the report lists it.</source>
        <translation>Источник — это документ, интервью под псевдонимом, опрос, статистика или наблюдение. Оценки и выводы ссылаются на него по краткому имени, отчет приводит его в списке.</translation>
    </message>
    <message>
        <source>Add the first source</source>
        <translation>Добавить первый источник</translation>
    </message>
    <message>
        <source>No source is in the register yet</source>
        <translation>В реестре пока нет источников</translation>
    </message>
    <message>
        <source>&amp;New source</source>
        <translation>&amp;Новый источник</translation>
    </message>
    <message>
        <source>&amp;Cite for a cell</source>
        <translation>&amp;Сослаться для ячейки</translation>
    </message>
    <message>
        <source>&amp;Find a source</source>
        <translation>Найти &amp;источник</translation>
    </message>
    <message>
        <source>Change the source; in its list: go to the cell</source>
        <translation>Изменить источник; в его списке: перейти к ячейке</translation>
    </message>
    <message>
        <source>Remove the source; in its list: the citation</source>
        <translation>Удалить источник; в его списке: ссылку</translation>
    </message>
    <message>
        <source>Cite the source for a cell</source>
        <translation>Сослаться на источник для ячейки</translation>
    </message>
    <message>
        <source>In the list of a source: change the citation</source>
        <translation>В списке источника: изменить ссылку</translation>
    </message>
    <message>
        <source>Back to the register</source>
        <translation>Назад к реестру</translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;источник</numerusform>
            <numerusform>%Ln&#xa0;источника</numerusform>
            <numerusform>%Ln&#xa0;источников</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cited nowhere</source>
        <comment>sources</comment>
        <translation>
            <numerusform>%Ln&#xa0;нигде не цитируется</numerusform>
            <numerusform>%Ln&#xa0;нигде не цитируются</numerusform>
            <numerusform>%Ln&#xa0;нигде не цитируются</numerusform>
        </translation>
    </message>
    <message>
        <source>No source is of this kind.</source>
        <translation>Источников этого вида нет.</translation>
    </message>
    <message>
        <source>C&amp;hange the source</source>
        <translation>Из&amp;менить источник</translation>
    </message>
    <message>
        <source>&amp;Remove the source</source>
        <translation>&amp;Удалить источник</translation>
    </message>
    <message>
        <source>&amp;Go to what cites it</source>
        <translation>&amp;Перейти туда, где на него ссылаются</translation>
    </message>
    <message>
        <source>Change the c&amp;itation</source>
        <translation>И&amp;зменить ссылку</translation>
    </message>
    <message>
        <source>Remo&amp;ve the citation</source>
        <translation>Уда&amp;лить ссылку</translation>
    </message>
    <message>
        <source>No source has these words. The cross in the search or Esc shows all again.</source>
        <translation>Ни в одном источнике нет этих слов. Крестик в поиске или Esc снова покажет все.</translation>
    </message>
</context>
<context>
    <name>meyar::ui::EvidenceSection</name>
    <message>
        <source>+ Cite</source>
        <translation>+ Ссылка</translation>
    </message>
    <message>
        <source>Nothing is cited yet.</source>
        <translation>Ссылок пока нет.</translation>
    </message>
    <message>
        <source>Cite a source</source>
        <translation>Сослаться на источник</translation>
    </message>
    <message>
        <source>Cite a source (Ctrl+K)</source>
        <translation>Сослаться на источник (Ctrl+K)</translation>
    </message>
    <message>
        <source>EVIDENCE</source>
        <translation>ДОКАЗАТЕЛЬСТВА</translation>
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
            <numerusform>%Ln ошибка:</numerusform>
            <numerusform>%Ln ошибки:</numerusform>
            <numerusform>%Ln ошибок:</numerusform>
        </translation>
    </message>
    <message>
        <source>Faults of the file</source>
        <translation>Ошибки файла</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Копировать все</translation>
    </message>
</context>
<context>
    <name>meyar::ui::FilterChips</name>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Can improve</source>
        <translation>Можно улучшить</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Не оценено</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Спорно</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>Без доказательств</translation>
    </message>
    <message>
        <source>Which cells are shown</source>
        <translation>Какие ячейки показаны</translation>
    </message>
    <message>
        <source>%1, cells: %2</source>
        <comment>a filter and how many cells it matches</comment>
        <translation>%1, ячеек: %2</translation>
    </message>
    <message>
        <source>The framework has no indicators.</source>
        <translation>Индикаторов пока нет.</translation>
    </message>
    <message>
        <source>No cell is marked as a possible improvement.</source>
        <translation>Ни одна ячейка не отмечена как возможное улучшение.</translation>
    </message>
    <message>
        <source>Every cell is judged.</source>
        <translation>Все ячейки оценены.</translation>
    </message>
    <message>
        <source>No cell is disputed: the assessors agree wherever they judged.</source>
        <translation>Спорных ячеек нет: эксперты везде сходятся.</translation>
    </message>
    <message>
        <source>Every graded cell cites its evidence.</source>
        <translation>У каждой оцененной ячейки есть ссылки на доказательства.</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Пересмотреть</translation>
    </message>
    <message>
        <source>No judgement waits for a review.</source>
        <translation>Нет оценок, ожидающих пересмотра.</translation>
    </message>
    <message>
        <source>“%1” stands in no statement, title, reason or source.
The cross in the search or Esc ends it.</source>
        <translation>«%1» нет ни в одном утверждении, заголовке, обосновании или источнике.
Поиск завершает крестик в нем или Esc.</translation>
    </message>
    <message>
        <source>“%1” stands in none of the cells of “%2”.
Choose “All”, or end the search with its cross or Esc.</source>
        <translation>«%1» нет ни в одной ячейке из «%2».
Выберите «Все» или завершите поиск крестиком в нем или Esc.</translation>
    </message>
</context>
<context>
    <name>meyar::ui::FindingsModel</name>
    <message numerus="yes">
        <source>%Ln section(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;раздел</numerusform>
            <numerusform>%Ln&#xa0;раздела</numerusform>
            <numerusform>%Ln&#xa0;разделов</numerusform>
        </translation>
    </message>
    <message>
        <source>not all in %1</source>
        <translation>не все на этом языке: %1</translation>
    </message>
</context>
<context>
    <name>meyar::ui::FindingsPage</name>
    <message>
        <source>Findings</source>
        <translation>Выводы</translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>Добавить раздел</translation>
    </message>
    <message>
        <source>Add a section to the area</source>
        <translation>Добавить раздел в область</translation>
    </message>
    <message>
        <source>Add a section to the area (%1)</source>
        <translation>Добавить раздел в область (%1)</translation>
    </message>
    <message>
        <source>Move the section up</source>
        <translation>Переместить раздел выше</translation>
    </message>
    <message>
        <source>Move the section down</source>
        <translation>Переместить раздел ниже</translation>
    </message>
    <message>
        <source>Remove the section</source>
        <translation>Удалить раздел</translation>
    </message>
    <message>
        <source>The framework has no areas</source>
        <translation>В системе индикаторов нет областей</translation>
    </message>
    <message>
        <source>Findings are written an area at a time. Once the framework of the assessment has an area, its sections are written here.</source>
        <translation>Выводы пишутся по областям. Когда в системе индикаторов появится область, ее разделы пишутся здесь.</translation>
    </message>
    <message>
        <source>&amp;Add a section</source>
        <translation>&amp;Добавить раздел</translation>
    </message>
    <message>
        <source>Move the section &amp;up</source>
        <translation>Переместить раздел &amp;выше</translation>
    </message>
    <message>
        <source>Move the section &amp;down</source>
        <translation>Переместить раздел &amp;ниже</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>Полу&amp;жирный</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;Курсив</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Список</translation>
    </message>
    <message>
        <source>&amp;Cite a source</source>
        <translation>Сослаться на ист&amp;очник</translation>
    </message>
    <message>
        <source>In the tree: write the section</source>
        <translation>В дереве: писать раздел</translation>
    </message>
    <message>
        <source>In the tree: remove the section</source>
        <translation>В дереве: удалить раздел</translation>
    </message>
    <message>
        <source>In the text: cite a source; the list follows what is typed</source>
        <translation>В тексте: сослаться на источник; список следует за вводом</translation>
    </message>
    <message>
        <source>Cite a source</source>
        <translation>Сослаться на источник</translation>
    </message>
    <message>
        <source>Bold, italic, list</source>
        <translation>Полужирный, курсив, список</translation>
    </message>
    <message>
        <source>Back to the tree</source>
        <translation>Вернуться к дереву</translation>
    </message>
    <message numerus="yes">
        <source>%Ln section(s) written</source>
        <translation>
            <numerusform>Написан %Ln&#xa0;раздел</numerusform>
            <numerusform>Написано %Ln&#xa0;раздела</numerusform>
            <numerusform>Написано %Ln&#xa0;разделов</numerusform>
        </translation>
    </message>
    <message>
        <source>What was found, in words, an area at a time</source>
        <translation>Что установлено, словами, по областям</translation>
    </message>
    <message>
        <source>Move the section, or the recommendation that one writes</source>
        <translation>Переместить раздел или рекомендацию, которая пишется</translation>
    </message>
    <message>
        <source>&amp;Write the section</source>
        <translation>&amp;Писать раздел</translation>
    </message>
    <message>
        <source>&amp;Remove the section</source>
        <translation>&amp;Удалить раздел</translation>
    </message>
    <message>
        <source>Add a &amp;theme of recommendations</source>
        <translation>Добавить &amp;тему рекомендаций</translation>
    </message>
</context>
<context>
    <name>meyar::ui::FindingsPreview</name>
    <message>
        <source>Preview, as the report prints it</source>
        <translation>Просмотр в том виде, как в отчете</translation>
    </message>
    <message>
        <source>Bibliography, as the report prints it</source>
        <translation>Библиография в том виде, как в отчете</translation>
    </message>
    <message>
        <source>AS THE REPORT PRINTS IT</source>
        <translation>КАК В ОТЧЕТЕ</translation>
    </message>
    <message>
        <source>BIBLIOGRAPHY</source>
        <translation>БИБЛИОГРАФИЯ</translation>
    </message>
    <message>
        <source>Not written in %1: a report in it prints the text in %2.</source>
        <translation>Не написано на этом языке: %1. Отчет на нем печатает текст на другом: %2.</translation>
    </message>
    <message>
        <source>Cited nowhere, so not printed:</source>
        <translation>Нигде не упомянуты, поэтому не печатаются:</translation>
    </message>
    <message>
        <source>Gaps, each with the recommendations that answer it</source>
        <translation>Пробелы и рекомендации, отвечающие на каждый из них</translation>
    </message>
    <message>
        <source>GAPS IT TELLS OF → RECOMMENDATIONS</source>
        <translation>ПРОБЕЛЫ, О КОТОРЫХ ГОВОРИТ → РЕКОМЕНДАЦИИ</translation>
    </message>
    <message>
        <source>It tells of no gap. A section tells of those whose cell or indicator it names, 1.2/F2 or 1.2, and of those that have evidence from a source that it cites.</source>
        <translation>Ни об одном пробеле не говорит. Раздел говорит о тех, чью ячейку или чей индикатор он называет (1.2/F2, 1.2), и о тех, доказательства которых взяты из упомянутого в нем источника.</translation>
    </message>
    <message>
        <source>GAPS OF THE AREA → RECOMMENDATIONS</source>
        <translation>ПРОБЕЛЫ ОБЛАСТИ → РЕКОМЕНДАЦИИ</translation>
    </message>
    <message>
        <source>No gap has been found in this area yet.</source>
        <translation>В этой области пробелов пока не найдено.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>и еще %Ln</numerusform>
            <numerusform>и еще %Ln</numerusform>
            <numerusform>и еще %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) of the area hidden until you judge.</source>
        <translation>
            <numerusform>%Ln&#xa0;ячейка области скрыта, пока вы не оцените.</numerusform>
            <numerusform>%Ln&#xa0;ячейки области скрыты, пока вы не оцените.</numerusform>
            <numerusform>%Ln&#xa0;ячеек области скрыто, пока вы не оцените.</numerusform>
        </translation>
    </message>
    <message>
        <source>No gap, but shaded by hand</source>
        <translation>Не пробел, но выделено вручную</translation>
    </message>
    <message>
        <source>Of the gaps not shaded, by hand</source>
        <translation>Из пробелов выделение снято вручную</translation>
    </message>
</context>
<context>
    <name>meyar::ui::FindingsTree</name>
    <message>
        <source>Areas and their sections</source>
        <translation>Области и их разделы</translation>
    </message>
</context>
<context>
    <name>meyar::ui::FirmnessLine</name>
    <message>
        <source>How firm?</source>
        <translation>Насколько прочно?</translation>
    </message>
    <message>
        <source>How firm is the ranking?</source>
        <translation>Насколько прочен рейтинг?</translation>
    </message>
    <message>
        <source>What is varied to tell how firm the ranking is, and how often</source>
        <translation>Что и сколько раз меняется, чтобы показать, насколько прочен рейтинг</translation>
    </message>
    <message>
        <source>Progress of the draws</source>
        <translation>Ход розыгрышей</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Draw now</source>
        <translation>Разыграть сейчас</translation>
    </message>
    <message>
        <source>What is varied</source>
        <translation>Что меняется</translation>
    </message>
    <message>
        <source>Ballots, drawn anew</source>
        <translation>Бюллетени (выбираются заново)</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Веса</translation>
    </message>
    <message>
        <source>Unknown and disputed cells</source>
        <translation>Неизвестные и спорные ячейки</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draw(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;розыгрыш</numerusform>
            <numerusform>%Ln&#xa0;розыгрыша</numerusform>
            <numerusform>%Ln&#xa0;розыгрышей</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Идут розыгрыши…</translation>
    </message>
    <message>
        <source>Cancelled: how firm the ranking is has not been worked out.</source>
        <translation>Отменено: прочность рейтинга не рассчитана.</translation>
    </message>
</context>
<context>
    <name>meyar::ui::FrameworkPage</name>
    <message>
        <source>Framework</source>
        <translation>Система индикаторов</translation>
    </message>
    <message>
        <source>Change the texts of the chosen item; in a cell: type</source>
        <translation>Править тексты выбранного; в ячейке: писать</translation>
    </message>
    <message>
        <source>While typing: keep it and go on to the next cell</source>
        <translation>При вводе: сохранить и перейти к следующей ячейке</translation>
    </message>
    <message>
        <source>While typing: a new line</source>
        <translation>При вводе: новая строка</translation>
    </message>
    <message>
        <source>Leave a cell as it was; back to the tree</source>
        <translation>Оставить ячейку как была; назад к дереву</translation>
    </message>
    <message>
        <source>Add beside the chosen item</source>
        <translation>Добавить рядом с выбранным</translation>
    </message>
    <message>
        <source>Remove the chosen item; in the links: the link</source>
        <translation>Удалить выбранное; в связях: связь</translation>
    </message>
    <message>
        <source>Move the area or indicator up or down</source>
        <translation>Переместить область или индикатор вверх или вниз</translation>
    </message>
    <message>
        <source>Search the framework</source>
        <translation>Поиск в системе индикаторов</translation>
    </message>
    <message numerus="yes">
        <source>%Ln area(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;область</numerusform>
            <numerusform>%Ln&#xa0;области</numerusform>
            <numerusform>%Ln&#xa0;областей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln indicator(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;индикатор</numerusform>
            <numerusform>%Ln&#xa0;индикатора</numerusform>
            <numerusform>%Ln&#xa0;индикаторов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recommendation(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;рекомендация</numerusform>
            <numerusform>%Ln&#xa0;рекомендации</numerusform>
            <numerusform>%Ln&#xa0;рекомендаций</numerusform>
        </translation>
    </message>
    <message>
        <source>No translation is missing.</source>
        <translation>Все переводы на месте.</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Не хватает: %1</translation>
    </message>
    <message>
        <source>Every text is there in three languages.</source>
        <translation>Каждый текст есть на трех языках.</translation>
    </message>
    <message numerus="yes">
        <source>%1 removed, %Ln judgement(s) with it. Undo (Ctrl+Z) brings it back.</source>
        <translation>
            <numerusform>Удалено: %1 и %Ln&#xa0;оценка. «Отменить» (Ctrl+Z) вернет.</numerusform>
            <numerusform>Удалено: %1 и %Ln&#xa0;оценки. «Отменить» (Ctrl+Z) вернет.</numerusform>
            <numerusform>Удалено: %1 и %Ln&#xa0;оценок. «Отменить» (Ctrl+Z) вернет.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 removed. Undo (Ctrl+Z) brings it back.</source>
        <translation>Удалено: %1. «Отменить» (Ctrl+Z) вернет.</translation>
    </message>
    <message>
        <source>Save as a framework file</source>
        <translation>Сохранить систему индикаторов в файл</translation>
    </message>
    <message>
        <source>Frameworks (*.json)</source>
        <translation>Системы индикаторов (*.json)</translation>
    </message>
    <message>
        <source>Framework saved to %1</source>
        <translation>Система индикаторов сохранена: %1</translation>
    </message>
    <message>
        <source>Take over a version of the framework</source>
        <translation>Принять версию системы индикаторов</translation>
    </message>
    <message>
        <source>Frameworks (*.json);;All files (*)</source>
        <translation>Системы индикаторов (*.json);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Version %1, which Meyar brings along</source>
        <translation>Версия %1, идет с Meyar</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Из файла…</translation>
    </message>
    <message>
        <source>Version %1 taken over. Undo (Ctrl+Z) brings the former one back.</source>
        <translation>Версия %1 принята. «Отменить» (Ctrl+Z) вернет прежнюю.</translation>
    </message>
    <message>
        <source>Take over a newer version…</source>
        <translation>Принять новую версию…</translation>
    </message>
    <message>
        <source>Take over a newer version of the framework</source>
        <translation>Принять новую версию системы индикаторов</translation>
    </message>
    <message>
        <source>Save as a framework file…</source>
        <translation>Сохранить в файл…</translation>
    </message>
    <message>
        <source>Save the framework as a file</source>
        <translation>Сохранить систему индикаторов в файл</translation>
    </message>
    <message>
        <source>Search codes and texts</source>
        <translation>Поиск по кодам и текстам</translation>
    </message>
    <message>
        <source>Missing translations</source>
        <translation>Нет перевода</translation>
    </message>
    <message>
        <source>Only where a translation is missing</source>
        <translation>Только там, где нет перевода</translation>
    </message>
    <message>
        <source>&amp;Add beside the chosen item</source>
        <translation>&amp;Добавить рядом с выбранным</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Переместить в&amp;верх</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Переместить в&amp;низ</translation>
    </message>
    <message>
        <source>&amp;Search the framework</source>
        <translation>&amp;Поиск в системе индикаторов</translation>
    </message>
    <message>
        <source>Save as a framework &amp;file…</source>
        <translation>Сохранить в &amp;файл…</translation>
    </message>
    <message>
        <source>&amp;Take over a newer version…</source>
        <translation>Принять новую ве&amp;рсию…</translation>
    </message>
    <message>
        <source>&amp;Area…</source>
        <translation>&amp;Область…</translation>
    </message>
    <message>
        <source>&amp;Indicator…</source>
        <translation>&amp;Индикатор…</translation>
    </message>
    <message>
        <source>&amp;Recommendation…</source>
        <translation>&amp;Рекомендация…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Add an area, an indicator or a recommendation</source>
        <translation>Добавить область, индикатор или рекомендацию</translation>
    </message>
    <message>
        <source>Add an area, an indicator or a recommendation (Ins)</source>
        <translation>Добавить область, индикатор или рекомендацию (Ins)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Переместить вверх</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Переместить вверх (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Переместить вниз</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Переместить вниз (Alt+Down)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Remove (Del)</source>
        <translation>Удалить (Del)</translation>
    </message>
    <message>
        <source>The framework cannot be a file yet. %1</source>
        <translation>Систему индикаторов пока нельзя сохранить в файл. %1</translation>
    </message>
    <message numerus="yes">
        <source>Framework saved to %1; %Ln translation(s) missing</source>
        <translation>
            <numerusform>Система индикаторов сохранена: %1; не хватает %Ln&#xa0;перевода</numerusform>
            <numerusform>Система индикаторов сохранена: %1; не хватает %Ln&#xa0;переводов</numerusform>
            <numerusform>Система индикаторов сохранена: %1; не хватает %Ln&#xa0;переводов</numerusform>
        </translation>
    </message>
    <message>
        <source>The framework was not written</source>
        <translation>Система индикаторов не записана</translation>
    </message>
    <message>
        <source>&amp;Change the texts of the chosen item</source>
        <translation>Править &amp;тексты выбранного</translation>
    </message>
    <message>
        <source>Remove the chosen &amp;link</source>
        <translation>Удалить выбранную &amp;связь</translation>
    </message>
    <message>
        <source>Nothing in the framework has these words. The cross in the search or Esc shows all again.</source>
        <translation>Таких слов в системе индикаторов нет. Крестик в поиске или Esc снова покажет все.</translation>
    </message>
</context>
<context>
    <name>meyar::ui::FrameworkTree</name>
    <message>
        <source>Areas, indicators and recommendations</source>
        <translation>Области, индикаторы и рекомендации</translation>
    </message>
</context>
<context>
    <name>meyar::ui::FrameworkTreeModel</name>
    <message>
        <source>The framework as a whole</source>
        <translation>Вся система индикаторов</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Рекомендации</translation>
    </message>
    <message numerus="yes">
        <source>%Ln translation(s) missing</source>
        <translation>
            <numerusform>не хватает %Ln&#xa0;перевода</numerusform>
            <numerusform>не хватает %Ln&#xa0;переводов</numerusform>
            <numerusform>не хватает %Ln&#xa0;переводов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::GuidanceNote</name>
    <message>
        <source>Guidance</source>
        <translation>Указания</translation>
    </message>
    <message>
        <source>Guidance on the cell</source>
        <translation>Указания к ячейке</translation>
    </message>
    <message>
        <source>Show or hide how to judge the cell</source>
        <translation>Показать или скрыть, как оценивать ячейку</translation>
    </message>
</context>
<context>
    <name>meyar::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Contents of the help</source>
        <translation>Содержание справки</translation>
    </message>
    <message>
        <source>Text of the help</source>
        <translation>Текст справки</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперед</translation>
    </message>
    <message>
        <source>Search the page</source>
        <translation>Искать на странице</translation>
    </message>
    <message>
        <source>Words to search the page for</source>
        <translation>Слова для поиска на странице</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Закрыть поиск</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>Нет на этой странице</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln&#xa0;место</numerusform>
            <numerusform>%Ln&#xa0;места</numerusform>
            <numerusform>%Ln&#xa0;мест</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::HistoryModel</name>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;изменение</numerusform>
            <numerusform>%Ln&#xa0;изменения</numerusform>
            <numerusform>%Ln&#xa0;изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>без имени</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>До и после</translation>
    </message>
    <message>
        <source>undone · %1</source>
        <translation>отменено · %1</translation>
    </message>
    <message>
        <source>taken back · %1</source>
        <translation>отменено · %1</translation>
    </message>
</context>
<context>
    <name>meyar::ui::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Search the changes</source>
        <translation>Искать в изменениях</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Кем</translation>
    </message>
    <message>
        <source>Which kind of change</source>
        <translation>Вид изменения</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Все виды</translation>
    </message>
    <message>
        <source>&amp;Find a change</source>
        <translation>&amp;Найти изменение</translation>
    </message>
    <message>
        <source>Nothing has been changed yet</source>
        <translation>Пока ничего не изменено</translation>
    </message>
    <message>
        <source>Every change is kept here with who made it and when, as it is made: each grade, source, ballot and word. Any of them can be taken back on its own.</source>
        <translation>Каждое изменение сохраняется здесь сразу: кто и когда изменил оценку, источник, бюллетень или слово. Любое можно отменить отдельно.</translation>
    </message>
    <message>
        <source>Show all changes</source>
        <translation>Показать все изменения</translation>
    </message>
    <message>
        <source>No change matches.</source>
        <translation>Нет подходящих изменений.</translation>
    </message>
    <message>
        <source>Changes, the newest first</source>
        <translation>Изменения, новые сверху</translation>
    </message>
    <message>
        <source>Show the place of the chosen change</source>
        <translation>Показать место выбранного изменения</translation>
    </message>
    <message>
        <source>Fold and unfold a day</source>
        <translation>Свернуть и развернуть день</translation>
    </message>
    <message>
        <source>In the search: show all, then back to the list</source>
        <translation>В поиске: показать все, затем вернуться к списку</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>без имени</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s), the newest first</source>
        <translation>
            <numerusform>%Ln&#xa0;изменение, новые сверху</numerusform>
            <numerusform>%Ln&#xa0;изменения, новые сверху</numerusform>
            <numerusform>%Ln&#xa0;изменений, новые сверху</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <comment>changes</comment>
        <translation>
            <numerusform>показано: %Ln</numerusform>
            <numerusform>показано: %Ln</numerusform>
            <numerusform>показано: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show the place of the change</source>
        <translation>Показать &amp;место изменения</translation>
    </message>
    <message>
        <source>&amp;Revert this change</source>
        <translation>&amp;Отменить это изменение</translation>
    </message>
    <message>
        <source>Search cells, places, changes, values</source>
        <translation>Искать ячейки, места, изменения, значения</translation>
    </message>
</context>
<context>
    <name>meyar::ui::HistoryPanel</name>
    <message>
        <source>Hidden until you have judged the cell.</source>
        <translation>Скрыто, пока вы не оцените ячейку.</translation>
    </message>
    <message>
        <source>before:</source>
        <translation>было:</translation>
    </message>
    <message>
        <source>nothing any more</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>after:</source>
        <translation>стало:</translation>
    </message>
    <message>
        <source>Show where</source>
        <translation>Показать место</translation>
    </message>
    <message>
        <source>Revert this change</source>
        <translation>Отменить это изменение</translation>
    </message>
    <message>
        <source>Every value before and after</source>
        <translation>Каждое значение до и после</translation>
    </message>
    <message>
        <source>Opens what the change is about (Enter)</source>
        <translation>Открывает то, к чему относится изменение (Enter)</translation>
    </message>
    <message>
        <source>Takes this change back by a new one, which can be undone in its turn</source>
        <translation>Отменяет это изменение новым, которое тоже можно отменить</translation>
    </message>
    <message>
        <source>Choose a change to see what it did.</source>
        <translation>Выберите изменение, чтобы увидеть, что оно сделало.</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>без имени</translation>
    </message>
    <message>
        <source>%1 · %2 · change %3</source>
        <comment>when, who, its number</comment>
        <translation>%1 · %2 · изменение %3</translation>
    </message>
    <message>
        <source>Undone: it no longer holds.</source>
        <translation>Отменено: больше не действует.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more value(s)</source>
        <translation>
            <numerusform>и еще %Ln&#xa0;значение</numerusform>
            <numerusform>и еще %Ln&#xa0;значения</numerusform>
            <numerusform>и еще %Ln&#xa0;значений</numerusform>
        </translation>
    </message>
    <message>
        <source>Later changes that build on this one, the newest first</source>
        <translation>Более поздние изменения, основанные на этом, начиная с последнего</translation>
    </message>
    <message>
        <source>Enter chooses the change in the list of changes</source>
        <translation>Enter выбирает изменение в списке изменений</translation>
    </message>
    <message>
        <source>Takes this change and those listed back by one new change</source>
        <translation>Отменяет это изменение и перечисленные одним новым изменением</translation>
    </message>
    <message>
        <source>Taken back by change %1: it no longer holds.</source>
        <translation>Отменено изменением %1: больше не действует.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>the number of a change and what it did</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>Revert all %Ln together</source>
        <translation>
            <numerusform>Отменить вместе %Ln изменение</numerusform>
            <numerusform>Отменить вместе все %Ln изменения</numerusform>
            <numerusform>Отменить вместе все %Ln изменений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::ItemPanel</name>
    <message>
        <source>Chosen item of the framework</source>
        <translation>Выбранный элемент системы индикаторов</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вес</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Weight of level 1</source>
        <translation>Вес уровня 1</translation>
    </message>
    <message>
        <source>A voter may add words of their own</source>
        <translation>Голосующий может добавить свои слова</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Система индикаторов</translation>
    </message>
    <message>
        <source>Identifier %1: assessments and framework files know it by this name, so it does not change.</source>
        <translation>Идентификатор %1: по этому имени ее знают оценки и файлы, поэтому он не меняется.</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Рекомендации</translation>
    </message>
    <message>
        <source>What voters choose from, by letter. Choose one at the left, or add one.</source>
        <translation>Из них выбирают голосующие, по буквам. Выберите одну слева или добавьте новую.</translation>
    </message>
    <message>
        <source>Area %1</source>
        <translation>Область %1</translation>
    </message>
    <message>
        <source>It has no indicator yet: add one with Insert.</source>
        <translation>В ней еще нет индикаторов: добавьте клавишей Insert.</translation>
    </message>
    <message>
        <source>Indicator %1</source>
        <translation>Индикатор %1</translation>
    </message>
    <message>
        <source>Recommendation %1</source>
        <translation>Рекомендация %1</translation>
    </message>
    <message>
        <source>Level 2 weighs what is left of %1: %2.</source>
        <translation>Вес уровня 2 — остаток от %1: %2.</translation>
    </message>
    <message>
        <source>from the published report</source>
        <translation>из опубликованного отчета</translation>
    </message>
    <message>
        <source>not from the published report</source>
        <translation>нет в опубликованном отчете</translation>
    </message>
</context>
<context>
    <name>meyar::ui::JudgementPanel</name>
    <message>
        <source>Confidence: %1</source>
        <translation>Уверенность: %1</translation>
    </message>
    <message>
        <source>Judgement of the chosen cell</source>
        <translation>Оценка выбранной ячейки</translation>
    </message>
    <message>
        <source>Choose a cell of the matrix to judge it.</source>
        <translation>Выберите ячейку матрицы, чтобы оценить ее.</translation>
    </message>
    <message>
        <source>Why you judge so</source>
        <translation>Почему вы так оцениваете</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>ПОЧЕМУ</translation>
    </message>
    <message>
        <source>CONFIDENCE</source>
        <translation>УВЕРЕННОСТЬ</translation>
    </message>
    <message>
        <source>YOUR JUDGEMENT</source>
        <translation>ВАША ОЦЕНКА</translation>
    </message>
    <message>
        <source>Not applicable needs a reason: say why the statement does not apply.</source>
        <translation>«Неприменимо» требует обоснования: напишите, почему утверждение неприменимо.</translation>
    </message>
    <message>
        <source>What the judgement rests on. A click in the matrix or Ctrl+Enter goes back.</source>
        <translation>На чем основана оценка. Назад — щелчком в матрице или Ctrl+Enter.</translation>
    </message>
    <message>
        <source>No judgement of yours on this cell was carried over and waits for a review.</source>
        <translation>На этой ячейке нет вашей оценки, которая была перенесена и ждет пересмотра.</translation>
    </message>
    <message>
        <source>Judge the cell first: click a grade, or go back with Esc and press its digit. Then the reason is written here.</source>
        <translation>Сначала оцените ячейку: щелкните оценку или вернитесь клавишей Esc и нажмите ее цифру. Потом здесь пишется обоснование.</translation>
    </message>
</context>
<context>
    <name>meyar::ui::Judging</name>
    <message>
        <source>a change that is hidden from you</source>
        <translation>изменение, которое от вас скрыто</translation>
    </message>
    <message>
        <source>%1 (by %2)</source>
        <comment>an act and who did it</comment>
        <translation>%1 (автор: %2)</translation>
    </message>
</context>
<context>
    <name>meyar::ui::LanguageTabs</name>
    <message>
        <source>Languages of the text</source>
        <translation>Языки текста</translation>
    </message>
    <message>
        <source>%1 · missing</source>
        <translation>%1 · нет</translation>
    </message>
    <message>
        <source>%1, missing</source>
        <translation>%1, нет</translation>
    </message>
</context>
<context>
    <name>meyar::ui::LetterChips</name>
    <message>
        <source>Letters recognised</source>
        <translation>Распознанные буквы</translation>
    </message>
    <message>
        <source>%1: one too many</source>
        <translation>%1: лишняя</translation>
    </message>
    <message>
        <source>%1: a second time</source>
        <translation>%1: повторно</translation>
    </message>
    <message>
        <source>no such letter</source>
        <translation>такой буквы нет</translation>
    </message>
</context>
<context>
    <name>meyar::ui::LinksDelegate</name>
    <message>
        <source>What of the indicator is answered</source>
        <translation>На что в индикаторе отвечает</translation>
    </message>
    <message>
        <source>Weight of the link</source>
        <translation>Вес связи</translation>
    </message>
</context>
<context>
    <name>meyar::ui::LinksModel</name>
    <message>
        <source>%1 is linked there already.</source>
        <translation>%1 уже связано с этим.</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Рекомендация</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Индикатор</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>На что отвечает</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вес</translation>
    </message>
</context>
<context>
    <name>meyar::ui::LinksPanel</name>
    <message>
        <source>What of the indicator is answered</source>
        <translation>На что в индикаторе отвечает</translation>
    </message>
    <message>
        <source>Add link</source>
        <translation>Добавить связь</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Удалить связь</translation>
    </message>
    <message>
        <source>Remove the chosen link</source>
        <translation>Удалить выбранную связь</translation>
    </message>
    <message>
        <source>Recommendations that answer it</source>
        <translation>Рекомендации, которые на него отвечают</translation>
    </message>
    <message>
        <source>What it answers</source>
        <translation>На что она отвечает</translation>
    </message>
    <message>
        <source>Recommendation to link</source>
        <translation>Рекомендация для связи</translation>
    </message>
    <message>
        <source>Indicator to link</source>
        <translation>Индикатор для связи</translation>
    </message>
    <message>
        <source>No recommendation answers this indicator yet.</source>
        <translation>На этот индикатор еще не отвечает ни одна рекомендация.</translation>
    </message>
    <message>
        <source>It answers no indicator yet, so it has no need of its own.</source>
        <translation>Она еще не отвечает ни на один индикатор, поэтому своей потребности у нее нет.</translation>
    </message>
</context>
<context>
    <name>meyar::ui::MainWindow</name>
    <message>
        <source>Report written to %1</source>
        <translation>Отчет записан: %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>A copy needs a name of its own: %1 is the file that is open.</source>
        <translation>Копии нужно свое имя: %1 — это открытый файл.</translation>
    </message>
    <message>
        <source>Copy saved to %1</source>
        <translation>Копия сохранена: %1</translation>
    </message>
    <message>
        <source>Open an assessment</source>
        <translation>Открыть оценку</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (копия)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Сохранить копию</translation>
    </message>
    <message>
        <source>Meyar assessments (*.meyar)</source>
        <translation>Оценки Meyar (*.meyar)</translation>
    </message>
    <message>
        <source>About Meyar</source>
        <translation>О программе Meyar</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Meyar %1&lt;/h3&gt;&lt;p&gt;A workbench for assessing a country&apos;s response against an indicator framework.&lt;/p&gt;&lt;p&gt;Meyar is free software under the MIT licence.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Meyar %1&lt;/h3&gt;&lt;p&gt;Рабочее место для оценки мер страны по системе индикаторов.&lt;/p&gt;&lt;p&gt;Meyar — свободная программа под лицензией MIT.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Every change is saved as it is made.</source>
        <translation>Каждое изменение сохраняется сразу.</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Отменить: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Вернуть: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Вернуть</translation>
    </message>
    <message>
        <source>framework %1</source>
        <translation>система индикаторов %1</translation>
    </message>
    <message>
        <source>&amp;New from a framework…</source>
        <translation>&amp;Новая оценка по системе индикаторов…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Открыть…</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Сохранить &amp;копию…</translation>
    </message>
    <message>
        <source>&amp;Export report…</source>
        <translation>&amp;Экспорт отчета…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыйти</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Со&amp;четания клавиш</translation>
    </message>
    <message>
        <source>&amp;About Meyar</source>
        <translation>&amp;О программе Meyar</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Открыть не&amp;давние</translation>
    </message>
    <message>
        <source>Open &amp;sample</source>
        <translation>Открыть при&amp;мер</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>П&amp;ереход</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темная</translation>
    </message>
    <message>
        <source>%1   %2 (not found)</source>
        <translation>%1   %2 (не найден)</translation>
    </message>
    <message>
        <source>Take missing files off the list</source>
        <translation>Убрать ненайденные файлы из списка</translation>
    </message>
    <message>
        <source>Empty the list</source>
        <translation>Очистить список</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Крупнее</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Мельче</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>&amp;Обычный размер</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Во весь &amp;экран</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>&amp;Справка об этой странице</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>&amp;Масштаб</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Zoom: %1 %</source>
        <translation>Масштаб: %1 %</translation>
    </message>
    <message>
        <source>One file at a time: nothing was opened.</source>
        <translation>По одному файлу: ничего не открыто.</translation>
    </message>
    <message>
        <source>%1 was not opened: Meyar takes assessments (.meyar) and frameworks (.json).</source>
        <translation>%1 не открыт: Meyar принимает оценки (.meyar) и системы индикаторов (.json).</translation>
    </message>
    <message>
        <source>&amp;Print report…</source>
        <translation>&amp;Печать отчета…</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>Ст&amp;раница</translation>
    </message>
    <message numerus="yes">
        <source>A new round: %Ln judgement(s) carried over, to be reviewed in the matrix.</source>
        <translation>
            <numerusform>Новый раунд: перенесена %Ln&#xa0;оценка, ее нужно пересмотреть в матрице.</numerusform>
            <numerusform>Новый раунд: перенесены %Ln&#xa0;оценки, их нужно пересмотреть в матрице.</numerusform>
            <numerusform>Новый раунд: перенесено %Ln&#xa0;оценок, их нужно пересмотреть в матрице.</numerusform>
        </translation>
    </message>
    <message>
        <source>New roun&amp;d from this one…</source>
        <translation>&amp;Раунд после этого…</translation>
    </message>
    <message>
        <source>Copy for others saved to %1</source>
        <translation>Копия для других сохранена: %1</translation>
    </message>
    <message>
        <source>Save a copy &amp;for others…</source>
        <translation>Сохранить копию для др&amp;угих…</translation>
    </message>
    <message>
        <source>Not saved: the change is kept in this window for the time being.</source>
        <translation>Не сохранено: изменение пока хранится в этом окне.</translation>
    </message>
    <message>
        <source>Open to read only.</source>
        <translation>Открыто только для чтения.</translation>
    </message>
    <message>
        <source>Restored to %1</source>
        <translation>Восстановлено в %1</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>Р&amp;езервные копии…</translation>
    </message>
    <message>
        <source>Open to read only. %1</source>
        <translation>Открыто только для чтения. %1</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Сохранить копию…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) made since are in this window only.</source>
        <translation>
            <numerusform>%Ln&#xa0;изменение, сделанное с тех пор, есть только в этом окне.</numerusform>
            <numerusform>%Ln&#xa0;изменения, сделанные с тех пор, есть только в этом окне.</numerusform>
            <numerusform>%Ln&#xa0;изменений, сделанных с тех пор, есть только в этом окне.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) not saved to %1.</source>
        <translation>
            <numerusform>%Ln&#xa0;изменение не сохранено в %1.</numerusform>
            <numerusform>%Ln&#xa0;изменения не сохранены в %1.</numerusform>
            <numerusform>%Ln&#xa0;изменений не сохранены в %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is open here is not saved</source>
        <translation>Открытое здесь не сохранено</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Не сохранено.</translation>
    </message>
    <message>
        <source>Something went wrong in Meyar</source>
        <translation>В программе Meyar произошла ошибка</translation>
    </message>
    <message>
        <source>What was saved before is saved, and the window shows it. The last step may not have been done: look, and try it again. If it happens again, please report it with the details.</source>
        <translation>Сохраненное ранее сохранено, и окно его показывает. Последний шаг мог не выполниться: проверьте и повторите его. Если ошибка повторится, сообщите о ней вместе с подробностями.</translation>
    </message>
    <message>
        <source>Typing: saved in a moment.</source>
        <translation>Идет ввод: скоро будет сохранено.</translation>
    </message>
    <message>
        <source>Typing: not saved yet.</source>
        <translation>Идет ввод: еще не сохранено.</translation>
    </message>
    <message>
        <source>Copy saved to %1, without the history</source>
        <translation>Копия сохранена без истории: %1</translation>
    </message>
    <message>
        <source>A copy will not have everything</source>
        <translation>В копии будет не все</translation>
    </message>
    <message>
        <source>Open to read only: the file is damaged. %1 Restore a backup, or save a copy of what can be read.</source>
        <translation>Открыто только для чтения: файл поврежден. %1 Восстановите резервную копию или сохраните копию того, что читается.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>П&amp;овторить</translation>
    </message>
    <message>
        <source>Your work is saved, but the last backup of it could not be made. %1 (%2)</source>
        <translation>Ваша работа сохранена, но последнюю резервную копию создать не удалось. %1 (%2)</translation>
    </message>
    <message>
        <source>The backup before this change could not be made</source>
        <translation>Не удалось создать резервную копию перед этим изменением</translation>
    </message>
    <message>
        <source>Without it, undoing is the only way back.</source>
        <translation>Без нее вернуться назад можно будет только командой «Отменить» (Ctrl+Z).</translation>
    </message>
    <message>
        <source>&amp;Go on without a backup</source>
        <translation>&amp;Продолжить без резервной копии</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>&amp;Open what is there now</source>
        <translation>Открыть &amp;то, что там теперь</translation>
    </message>
    <message>
        <source>&amp;Leave without saving</source>
        <translation>Выйти &amp;без сохранения</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>О&amp;статься</translation>
    </message>
    <message>
        <source>Another program removed, replaced or overwrote the file while it was open. Nothing of what is open here is lost: save a copy.</source>
        <translation>Пока файл был открыт, другая программа удалила, заменила или перезаписала его. Из открытого здесь ничего не потеряно: сохраните копию.</translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation>Восстанови&amp;ть из копии…</translation>
    </message>
    <message>
        <source>Open to read only: the file is damaged. %1 Save a copy of what can be read.</source>
        <translation>Открыто только для чтения: файл поврежден. %1 Сохраните копию того, что читается.</translation>
    </message>
    <message>
        <source>Something is typed that is not added yet</source>
        <translation>Есть набранное, но еще не добавленное</translation>
    </message>
    <message>
        <source>&amp;Go back to it</source>
        <translation>&amp;Вернуться к нему</translation>
    </message>
    <message>
        <source>Leave &amp;without it</source>
        <translation>&amp;Продолжить без него</translation>
    </message>
    <message>
        <source>The assessment was not created</source>
        <translation>Оценка не создана</translation>
    </message>
    <message>
        <source>The new round was not created</source>
        <translation>Новый раунд не создан</translation>
    </message>
    <message>
        <source>The copy was not written</source>
        <translation>Копия не записана</translation>
    </message>
    <message>
        <source>The report is not ready yet</source>
        <translation>Отчет еще не готов</translation>
    </message>
    <message>
        <source>When it is, this goes on by itself.</source>
        <translation>Когда он будет готов, действие продолжится само.</translation>
    </message>
    <message>
        <source>&amp;Open it without saving</source>
        <translation>&amp;Открыть, не сохраняя</translation>
    </message>
    <message>
        <source>Tried again: still open to read only.</source>
        <translation>Новая попытка: по-прежнему открыто только для чтения.</translation>
    </message>
    <message>
        <source>Tried again: still not saved.</source>
        <translation>Новая попытка: по-прежнему не сохранено.</translation>
    </message>
    <message>
        <source>Side &amp;panel</source>
        <translation>&amp;Боковая панель</translation>
    </message>
    <message>
        <source>&amp;Wider panel</source>
        <translation>Панель &amp;шире</translation>
    </message>
    <message>
        <source>&amp;Narrower panel</source>
        <translation>Панель &amp;уже</translation>
    </message>
    <message>
        <source>&amp;Sections at the left</source>
        <translation>&amp;Разделы слева</translation>
    </message>
    <message>
        <source>Nobody judges</source>
        <translation>Никто не оценивает</translation>
    </message>
    <message>
        <source>Judging as %1</source>
        <translation>Оценивает: %1</translation>
    </message>
    <message>
        <source>Who judges? Choose another</source>
        <translation>Кто оценивает? Выбрать другого</translation>
    </message>
    <message>
        <source>&amp;Who judges…</source>
        <translation>Кто о&amp;ценивает…</translation>
    </message>
    <message>
        <source>Propert&amp;ies…</source>
        <translation>&amp;Свойства…</translation>
    </message>
    <message>
        <source>&amp;Assessors…</source>
        <translation>Экспер&amp;ты…</translation>
    </message>
    <message>
        <source>Nothing was changed: the chosen row was out of view. It is shown now.</source>
        <translation>Ничего не изменено: выбранной строки не было видно. Теперь она показана.</translation>
    </message>
    <message>
        <source>Nothing was changed: what is chosen is not shown.</source>
        <translation>Ничего не изменено: выбранное не показано.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Assessments and frameworks (*.meyar *.json);;All files (*)</source>
        <translation>Оценки и системы индикаторов (*.meyar *.json);;Все файлы (*)</translation>
    </message>
    <message>
        <source>&amp;Undo typing</source>
        <translation>Отменить &amp;ввод</translation>
    </message>
    <message>
        <source>&amp;Undo: bring back what was typed</source>
        <translation>&amp;Отменить: вернуть набранное</translation>
    </message>
    <message>
        <source>&amp;Redo typing</source>
        <translation>&amp;Повторить ввод</translation>
    </message>
    <message>
        <source>Given up: %1</source>
        <translation>Не добавлено: %1</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Something else is typed there: hand it in or cancel it first.</source>
        <translation>Там набрано другое: сначала добавьте или отмените его.</translation>
    </message>
    <message>
        <source>What that was typed for is not there now.</source>
        <translation>Того, для чего это было набрано, сейчас нет.</translation>
    </message>
    <message>
        <source>Here is what was typed.</source>
        <translation>Набранное возвращено.</translation>
    </message>
</context>
<context>
    <name>meyar::ui::MarkdownEdit</name>
    <message>
        <source>Sources to cite</source>
        <translation>Источники для ссылки</translation>
    </message>
</context>
<context>
    <name>meyar::ui::Marks</name>
    <message>
        <source>no dots from %1</source>
        <translation>%1: точек нет</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dot(s) from %1</source>
        <translation>
            <numerusform>%1: %Ln точка</numerusform>
            <numerusform>%1: %Ln точки</numerusform>
            <numerusform>%1: %Ln точек</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::MatrixDelegate</name>
    <message>
        <source>IMPROVE</source>
        <comment>tag of a shaded cell: possible improvement</comment>
        <translation>УЛУЧШИТЬ</translation>
    </message>
    <message>
        <source>to&#xa0;review</source>
        <comment>beside a grade: carried over, nobody looked again</comment>
        <translation>пересмотреть</translation>
    </message>
</context>
<context>
    <name>meyar::ui::MatrixModel</name>
    <message>
        <source>framework %1</source>
        <translation>рамочные %1</translation>
    </message>
    <message>
        <source>operational %1</source>
        <translation>операционные %1</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Индикатор</translation>
    </message>
    <message>
        <source>Framework · law and policy</source>
        <translation>Рамочные · закон и политика</translation>
    </message>
    <message>
        <source>Operational · practice</source>
        <translation>Операционные · практика</translation>
    </message>
    <message>
        <source>Level 1</source>
        <translation>Уровень 1</translation>
    </message>
    <message>
        <source>Level 2</source>
        <translation>Уровень 2</translation>
    </message>
    <message>
        <source>scores hidden until you judge</source>
        <translation>баллы скрыты до вашей оценки</translation>
    </message>
</context>
<context>
    <name>meyar::ui::MatrixPage</name>
    <message>
        <source>Matrix</source>
        <translation>Матрица</translation>
    </message>
    <message>
        <source>Fold all a&amp;reas</source>
        <translation>Св&amp;ернуть все области</translation>
    </message>
    <message>
        <source>&amp;Unfold all areas</source>
        <translation>&amp;Развернуть все области</translation>
    </message>
    <message>
        <source>Judge the cell: met, partly, not met, insufficient evidence, not applicable</source>
        <translation>Оценить ячейку: выполнено, частично, не выполнено, недостаточно данных, неприменимо</translation>
    </message>
    <message>
        <source>Clear your judgement</source>
        <translation>Снять вашу оценку</translation>
    </message>
    <message>
        <source>Shade by hand, or by the grade again</source>
        <translation>Выделить вручную или снова по оценке</translation>
    </message>
    <message>
        <source>Write the reason</source>
        <translation>Написать обоснование</translation>
    </message>
    <message>
        <source>Back from the panel to the matrix</source>
        <translation>Вернуться с панели к матрице</translation>
    </message>
    <message>
        <source>Keep the reason and go back to the matrix</source>
        <translation>Сохранить обоснование и вернуться к матрице</translation>
    </message>
    <message>
        <source>Cite a source</source>
        <translation>Сослаться на источник</translation>
    </message>
    <message>
        <source>Next cell; on an area: fold and unfold</source>
        <translation>Следующая ячейка; на области: свернуть и развернуть</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln cells judged</source>
        <translation>
            <numerusform>Оценено %1 из %Ln&#xa0;ячейки</numerusform>
            <numerusform>Оценено %1 из %Ln&#xa0;ячеек</numerusform>
            <numerusform>Оценено %1 из %Ln&#xa0;ячеек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln can improve</source>
        <comment>cells</comment>
        <translation>
            <numerusform>%Ln&#xa0;можно улучшить</numerusform>
            <numerusform>%Ln&#xa0;можно улучшить</numerusform>
            <numerusform>%Ln&#xa0;можно улучшить</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln disputed</source>
        <comment>cells</comment>
        <translation>
            <numerusform>%Ln&#xa0;спорная</numerusform>
            <numerusform>%Ln&#xa0;спорные</numerusform>
            <numerusform>%Ln&#xa0;спорных</numerusform>
        </translation>
    </message>
    <message>
        <source>Search all texts; Esc gives it up</source>
        <translation>Поиск во всех текстах; Esc завершает</translation>
    </message>
    <message>
        <source>Next and previous match</source>
        <translation>Следующее и предыдущее совпадение</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Найти…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Найти &amp;далее</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Найти р&amp;анее</translation>
    </message>
    <message>
        <source>What was carried over still holds</source>
        <translation>Перенесенное остается в силе</translation>
    </message>
    <message>
        <source>Choose several cells; on a title, the whole row</source>
        <translation>Выбрать несколько ячеек; на заголовке — всю строку</translation>
    </message>
    <message>
        <source>Choose all cells shown</source>
        <translation>Выбрать все показанные ячейки</translation>
    </message>
    <message>
        <source>Copy the chosen cells, or the whole table</source>
        <translation>Копировать выбранные ячейки или всю таблицу</translation>
    </message>
    <message>
        <source>Paste grades and reasons</source>
        <translation>Вставить оценки и обоснования</translation>
    </message>
    <message>
        <source>&amp;Copy cells</source>
        <translation>&amp;Копировать ячейки</translation>
    </message>
    <message>
        <source>&amp;Paste judgements…</source>
        <translation>Вс&amp;тавить оценки…</translation>
    </message>
    <message>
        <source>Choose &amp;all shown</source>
        <translation>Выбрать все показанн&amp;ые</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells copied</source>
        <translation>
            <numerusform>Скопирована %Ln&#xa0;ячейка</numerusform>
            <numerusform>Скопированы %Ln&#xa0;ячейки</numerusform>
            <numerusform>Скопировано %Ln&#xa0;ячеек</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Judge</source>
        <translation>&amp;Оценить</translation>
    </message>
    <message>
        <source>C&amp;lear your judgement</source>
        <translation>Снят&amp;ь вашу оценку</translation>
    </message>
    <message>
        <source>&amp;Write the reason</source>
        <translation>Написать о&amp;боснование</translation>
    </message>
    <message>
        <source>&amp;Shade by hand, or by the grade again</source>
        <translation>Выделить &amp;вручную или снова по оценке</translation>
    </message>
    <message>
        <source>What was carried over still &amp;holds</source>
        <translation>&amp;Перенесенное остается в силе</translation>
    </message>
    <message>
        <source>C&amp;ite a source</source>
        <translation>&amp;Сослаться на источник</translation>
    </message>
    <message>
        <source>Next c&amp;ell not judged</source>
        <translation>С&amp;ледующая неоцененная ячейка</translation>
    </message>
    <message>
        <source>Previous cell not ju&amp;dged</source>
        <translation>Предыдущая неоцененная &amp;ячейка</translation>
    </message>
</context>
<context>
    <name>meyar::ui::MatrixView</name>
    <message>
        <source>Matrix of indicators</source>
        <translation>Матрица индикаторов</translation>
    </message>
    <message>
        <source>Arrows move, 1 to 5 judge, Delete clears, Space shades, Enter gives a reason, Ctrl+K cites.</source>
        <translation>Стрелки перемещают, 1–5 оценивают, Delete снимает оценку, пробел выделяет, Enter открывает обоснование, Ctrl+K добавляет ссылку.</translation>
    </message>
</context>
<context>
    <name>meyar::ui::NewAssessmentDialog</name>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>Новая оценка</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Система индикаторов</translation>
    </message>
    <message>
        <source>Language of the assessment</source>
        <translation>Язык оценки</translation>
    </message>
    <message>
        <source>Needs assessment</source>
        <translation>Оценка потребностей</translation>
    </message>
    <message>
        <source>2026, or 2024–2026</source>
        <translation>2026 или 2024–2026</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Обзор…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln area(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;область</numerusform>
            <numerusform>%Ln&#xa0;области</numerusform>
            <numerusform>%Ln&#xa0;областей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln indicator(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;индикатор</numerusform>
            <numerusform>%Ln&#xa0;индикатора</numerusform>
            <numerusform>%Ln&#xa0;индикаторов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;ячейка</numerusform>
            <numerusform>%Ln&#xa0;ячейки</numerusform>
            <numerusform>%Ln&#xa0;ячеек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recommendation(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;рекомендация</numerusform>
            <numerusform>%Ln&#xa0;рекомендации</numerusform>
            <numerusform>%Ln&#xa0;рекомендаций</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the assessment a title.</source>
        <translation>Дайте оценке название.</translation>
    </message>
    <message>
        <source>From a framework file…</source>
        <translation>Из файла системы индикаторов…</translation>
    </message>
    <message>
        <source>Framework file</source>
        <translation>Файл системы индикаторов</translation>
    </message>
    <message>
        <source>Frameworks (*.json);;All files (*)</source>
        <translation>Системы индикаторов (*.json);;Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>meyar::ui::NewRoundDialog</name>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Begin the round</source>
        <translation>Начать раунд</translation>
    </message>
    <message>
        <source>the last round: %1</source>
        <comment>a period</comment>
        <translation>прошлый раунд: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln judged cell(s) are carried over with their evidence, to be reviewed one by one. Votes, survey and texts begin empty. This file stays as it is.</source>
        <translation>
            <numerusform>Вместе с доказательствами переносится %Ln&#xa0;оцененная ячейка, ее нужно пересмотреть. Голоса, опрос и тексты начинаются пустыми. Этот файл остается как есть.</numerusform>
            <numerusform>Вместе с доказательствами переносятся %Ln&#xa0;оцененные ячейки, их нужно пересмотреть по одной. Голоса, опрос и тексты начинаются пустыми. Этот файл остается как есть.</numerusform>
            <numerusform>Вместе с доказательствами переносится %Ln&#xa0;оцененных ячеек, их нужно пересмотреть по одной. Голоса, опрос и тексты начинаются пустыми. Этот файл остается как есть.</numerusform>
        </translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Обзор…</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>Новый раунд</translation>
    </message>
    <message>
        <source>Say which period the round is of.</source>
        <translation>Укажите, к какому периоду относится раунд.</translation>
    </message>
    <message>
        <source>That is the last round&apos;s period: the two could not be told apart.</source>
        <translation>Это период прошлого раунда: их было бы не различить.</translation>
    </message>
    <message>
        <source>Give the round a title.</source>
        <translation>Дайте раунду название.</translation>
    </message>
</context>
<context>
    <name>meyar::ui::NewTheme</name>
    <message>
        <source>Add theme</source>
        <translation>Добавить тему</translation>
    </message>
    <message>
        <source>A new theme of recommendations</source>
        <translation>Новая тема рекомендаций</translation>
    </message>
    <message>
        <source>A new theme: type its title</source>
        <translation>Новая тема: введите ее заголовок</translation>
    </message>
    <message>
        <source>Add the theme</source>
        <translation>Добавить эту тему</translation>
    </message>
    <message>
        <source>Add the theme (%1)</source>
        <translation>Добавить эту тему (%1)</translation>
    </message>
</context>
<context>
    <name>meyar::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Scores of the areas, law and practice</source>
        <translation>Баллы областей, закон и практика</translation>
    </message>
    <message>
        <source>Law and practice</source>
        <translation>Закон и практика</translation>
    </message>
    <message>
        <source>The paler part is what unknown and disputed cells leave open.</source>
        <translation>Бледная часть — то, что оставляют открытым неизвестные и спорные ячейки.</translation>
    </message>
    <message>
        <source>Go to the matrix</source>
        <translation>Перейти к матрице</translation>
    </message>
    <message>
        <source>Nothing is judged yet</source>
        <translation>Пока ничего не оценено</translation>
    </message>
    <message>
        <source>From bar to bar, from cell to cell</source>
        <translation>От полосы к полосе, от ячейки к ячейке</translation>
    </message>
    <message>
        <source>Open the chosen bar&apos;s or row&apos;s cell in the matrix</source>
        <translation>Открыть в матрице ячейку выбранной полосы или строки</translation>
    </message>
    <message>
        <source>Scores are hidden while you judge blind</source>
        <translation>Пока вы оцениваете вслепую, баллы скрыты</translation>
    </message>
    <message>
        <source>They appear once you have judged every cell that others have judged, so that theirs do not sway yours.</source>
        <translation>Они появятся, когда вы оцените каждую ячейку, оцененную другими, чтобы чужие оценки не влияли на ваши.</translation>
    </message>
    <message numerus="yes">
        <source>You have judged %1 of %Ln cell(s).</source>
        <translation>
            <numerusform>Вы оценили %1 из %Ln&#xa0;ячейки.</numerusform>
            <numerusform>Вы оценили %1 из %Ln&#xa0;ячеек.</numerusform>
            <numerusform>Вы оценили %1 из %Ln&#xa0;ячеек.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open the chosen cell in the matrix</source>
        <translation>&amp;Открыть выбранную ячейку в матрице</translation>
    </message>
    <message>
        <source>Choose a cell in the matrix, read what it states, and judge it: click a grade beside the table, or press a key from 1 to 5. Scores of law and practice, area by area, appear here as cells are judged.</source>
        <translation>Выберите ячейку в матрице, прочитайте ее утверждение и оцените: щелкните оценку рядом с таблицей или нажмите клавишу от 1 до 5. По мере оценки ячеек здесь появятся баллы закона и практики по областям.</translation>
    </message>
</context>
<context>
    <name>meyar::ui::PasteDialog</name>
    <message>
        <source>Line %1: “%2” is no grade.</source>
        <translation>Строка %1: «%2» — не оценка.</translation>
    </message>
    <message>
        <source>Line %1: there is no cell “%2”.</source>
        <translation>Строка %1: ячейки «%2» нет.</translation>
    </message>
    <message>
        <source>Line %1: “%2” lies beyond the table.</source>
        <translation>Строка %1: «%2» выходит за пределы таблицы.</translation>
    </message>
    <message>
        <source>Paste judgements</source>
        <translation>Вставить оценки</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells will be judged by you as pasted, in one act.</source>
        <translation>
            <numerusform>%Ln&#xa0;ячейка будет оценена вами одним действием.</numerusform>
            <numerusform>%Ln&#xa0;ячейки будут оценены вами одним действием.</numerusform>
            <numerusform>%Ln&#xa0;ячеек будут оценены вами одним действием.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are not understood and left out:</source>
        <translation>
            <numerusform>Не понята и пропущена %Ln&#xa0;запись:</numerusform>
            <numerusform>Не поняты и пропущены %Ln&#xa0;записи:</numerusform>
            <numerusform>Не понято и пропущено %Ln&#xa0;записей:</numerusform>
        </translation>
    </message>
    <message>
        <source>Grades are read as words in Azerbaijani, English or Russian, or as the keys 1 to 5; cells as 5.1/F2.</source>
        <translation>Оценки читаются словами на азербайджанском, английском или русском либо цифрами 1–5, ячейки — в виде 5.1/F2.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message numerus="yes">
        <source>Judge %Ln cells</source>
        <translation>
            <numerusform>Оценить %Ln&#xa0;ячейку</numerusform>
            <numerusform>Оценить %Ln&#xa0;ячейки</numerusform>
            <numerusform>Оценить %Ln&#xa0;ячеек</numerusform>
        </translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Ячейка</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>As pasted</source>
        <translation>Вставляется</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Обоснование</translation>
    </message>
    <message>
        <source>not judged by you</source>
        <translation>вы не оценивали</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Что изменится</translation>
    </message>
    <message>
        <source>Line %1: “%2” is no confidence.</source>
        <translation>Строка %1: «%2» — не степень уверенности.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is a reason without a grade.</source>
        <translation>Строка %1: «%2» — обоснование без оценки.</translation>
    </message>
    <message>
        <source>This table was copied by %1.</source>
        <translation>Эту таблицу скопировал(а) %1.</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Ничего не меняется.</translation>
    </message>
    <message>
        <source>Nothing was pasted: what somebody else judged is not taken for your own. Choose who judges in the bar above the pages, then paste again.</source>
        <translation>Ничего не вставлено: чужие оценки не принимаются за ваши. Выберите на панели над страницами, кто оценивает, и вставьте снова.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells are so already.</source>
        <translation>
            <numerusform>В %Ln ячейке вставляемая оценка уже есть.</numerusform>
            <numerusform>В %Ln ячейках вставляемая оценка уже есть.</numerusform>
            <numerusform>В %Ln ячейках вставляемая оценка уже есть.</numerusform>
        </translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Уверенность</translation>
    </message>
</context>
<context>
    <name>meyar::ui::Preview</name>
    <message>
        <source>Preview of the report</source>
        <translation>Предварительный просмотр отчета</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
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
        <translation>Название</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Note to the reader</source>
        <translation>Примечание для читателя</translation>
    </message>
    <message>
        <source>What a reader must know before any figure</source>
        <translation>Что читатель должен знать прежде любых цифр</translation>
    </message>
    <message>
        <source>Who assesses</source>
        <translation>Кто проводит оценку</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Свойства</translation>
    </message>
    <message>
        <source>Texts in</source>
        <translation>Тексты на языке</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Language of the assessment</source>
        <translation>Язык оценки</translation>
    </message>
</context>
<context>
    <name>meyar::ui::QueueModel</name>
    <message>
        <source>Agreed: %1</source>
        <translation>Согласовано: %1</translation>
    </message>
</context>
<context>
    <name>meyar::ui::QueueView</name>
    <message>
        <source>Cells to agree on</source>
        <translation>Ячейки для согласования</translation>
    </message>
</context>
<context>
    <name>meyar::ui::RankingCards</name>
    <message>
        <source>Why this place?</source>
        <translation>Почему это место?</translation>
    </message>
    <message>
        <source>Answers these gaps</source>
        <translation>Отвечает на эти пробелы</translation>
    </message>
    <message>
        <source>Without a counterpart</source>
        <translation>Без пары</translation>
    </message>
    <message>
        <source>Choose a recommendation to read why it stands where it does.</source>
        <translation>Выберите рекомендацию, чтобы прочесть, почему она на этом месте.</translation>
    </message>
    <message>
        <source>Choose a recommendation to see the gaps that it answers.</source>
        <translation>Выберите рекомендацию, чтобы увидеть пробелы, на которые она отвечает.</translation>
    </message>
    <message>
        <source>Why is %1 %2?</source>
        <translation>Почему %1 на месте %2?</translation>
    </message>
    <message>
        <source>It is linked to no indicator.</source>
        <translation>Она не связана ни с одним индикатором.</translation>
    </message>
    <message>
        <source>No gap among the cells that it is linked to.</source>
        <translation>Среди связанных ячеек пробелов нет.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln linked cell(s) still to be judged.</source>
        <translation>
            <numerusform>Еще не оценена %Ln&#xa0;связанная ячейка.</numerusform>
            <numerusform>Еще не оценены %Ln&#xa0;связанные ячейки.</numerusform>
            <numerusform>Еще не оценено %Ln&#xa0;связанных ячеек.</numerusform>
        </translation>
    </message>
    <message>
        <source>No gap has been found yet.</source>
        <translation>Пробелов пока не найдено.</translation>
    </message>
    <message>
        <source>Every gap is answered by a recommendation.</source>
        <translation>На каждый пробел отвечает рекомендация.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s) that no recommendation answers:</source>
        <translation>
            <numerusform>%Ln&#xa0;пробел, на который не отвечает ни одна рекомендация:</numerusform>
            <numerusform>%Ln&#xa0;пробела, на которые не отвечает ни одна рекомендация:</numerusform>
            <numerusform>%Ln&#xa0;пробелов, на которые не отвечает ни одна рекомендация:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>и еще %Ln</numerusform>
            <numerusform>и еще %Ln</numerusform>
            <numerusform>и еще %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recommendation(s) that answer no gap:</source>
        <translation>
            <numerusform>%Ln&#xa0;рекомендация, не отвечающая ни на один пробел:</numerusform>
            <numerusform>%Ln&#xa0;рекомендации, не отвечающие ни на один пробел:</numerusform>
            <numerusform>%Ln&#xa0;рекомендаций, не отвечающих ни на один пробел:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln linked cell(s) hidden until you judge:</source>
        <translation>
            <numerusform>%Ln&#xa0;связанная ячейка скрыта, пока вы не оцените:</numerusform>
            <numerusform>%Ln&#xa0;связанные ячейки скрыты, пока вы не оцените:</numerusform>
            <numerusform>%Ln&#xa0;связанных ячеек скрыто, пока вы не оцените:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) that no recommendation is linked to are hidden until you judge.</source>
        <translation>
            <numerusform>%Ln&#xa0;ячейка, с которой не связана ни одна рекомендация, скрыта, пока вы не оцените.</numerusform>
            <numerusform>%Ln&#xa0;ячейки, с которыми не связана ни одна рекомендация, скрыты, пока вы не оцените.</numerusform>
            <numerusform>%Ln&#xa0;ячеек, с которыми не связана ни одна рекомендация, скрыто, пока вы не оцените.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recommendation(s) left out: cells linked to are hidden until you judge.</source>
        <translation>
            <numerusform>%Ln&#xa0;рекомендация не показана: связанные ячейки скрыты, пока вы не оцените.</numerusform>
            <numerusform>%Ln&#xa0;рекомендации не показаны: связанные ячейки скрыты, пока вы не оцените.</numerusform>
            <numerusform>%Ln&#xa0;рекомендаций не показано: связанные ячейки скрыты, пока вы не оцените.</numerusform>
        </translation>
    </message>
    <message>
        <source>, also %1</source>
        <translation>, также %1</translation>
    </message>
    <message>
        <source>%1 (in detail)</source>
        <translation>%1 (подробно)</translation>
    </message>
    <message>
        <source>In the report:</source>
        <translation>В отчете:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recommendation(s) without votes:</source>
        <translation>
            <numerusform>%Ln&#xa0;рекомендация без голосов:</numerusform>
            <numerusform>%Ln&#xa0;рекомендации без голосов:</numerusform>
            <numerusform>%Ln&#xa0;рекомендаций без голосов:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::RankingControls</name>
    <message>
        <source>Rank by %1</source>
        <translation>Упорядочить: %1</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Точки</translation>
    </message>
    <message>
        <source>By the sum of dots, as the published table reads</source>
        <translation>По сумме точек, как в опубликованной таблице</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Доли</translation>
    </message>
    <message>
        <source>By support: the share of voters, each constituency counting alike whatever its size</source>
        <translation>По поддержке: доля голосовавших; каждая группа весит одинаково, каким бы ни был ее размер</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Баланс</translation>
    </message>
    <message>
        <source>By a balance of support and need</source>
        <translation>По балансу поддержки и потребности</translation>
    </message>
    <message>
        <source>Balance from votes to need</source>
        <translation>Баланс от голосов к потребности</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>голоса</translation>
    </message>
    <message>
        <source>need</source>
        <translation>потребность</translation>
    </message>
    <message>
        <source>How many make the top</source>
        <translation>Сколько первых мест</translation>
    </message>
    <message>
        <source>Top </source>
        <translation>Первые </translation>
    </message>
    <message>
        <source>%1 % votes, %2 % need</source>
        <translation>%1 % голоса, %2 % потребность</translation>
    </message>
</context>
<context>
    <name>meyar::ui::RankingModel</name>
    <message>
        <source>rank %1 whatever the unknown cells</source>
        <translation>место %1 при любых неизвестных ячейках</translation>
    </message>
    <message>
        <source>rank %1 to %2 within the bounds of need</source>
        <translation>место от %1 до %2 в границах потребности</translation>
    </message>
    <message>
        <source>no need: linked to no indicator that applies</source>
        <translation>потребности нет: не связана ни с одним применимым индикатором</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dot(s) in all</source>
        <translation>
            <numerusform>всего %Ln&#xa0;точка</numerusform>
            <numerusform>всего %Ln&#xa0;точки</numerusform>
            <numerusform>всего %Ln&#xa0;точек</numerusform>
        </translation>
    </message>
    <message>
        <source>need</source>
        <translation>потребность</translation>
    </message>
    <message>
        <source>tie</source>
        <translation>равенство</translation>
    </message>
    <message>
        <source>dots</source>
        <translation>точки</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>доли</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>баланс</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>точно</translation>
    </message>
    <message>
        <source>tied at the cut</source>
        <translation>равны на границе</translation>
    </message>
    <message>
        <source>out</source>
        <translation>вне</translation>
    </message>
    <message>
        <source>The share of what the linked indicators ask for that is missing; two numbers are its bounds while cells are unknown.</source>
        <translation>Доля того, чего не хватает до требований связанных индикаторов; два числа — ее границы, пока есть неизвестные ячейки.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Рекомендация</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Поддержка</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Потребность</translation>
    </message>
    <message>
        <source>Possible ranks</source>
        <translation>Возможные места</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Что решило</translation>
    </message>
    <message>
        <source>Top %1</source>
        <translation>Первые %1</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>скрыто</translation>
    </message>
    <message>
        <source>%1; need is hidden until you have judged the cells behind it</source>
        <translation>%1; потребность скрыта, пока вы не оцените ячейки за ней</translation>
    </message>
    <message numerus="yes">
        <source>Need is hidden: others have judged %Ln linked cell(s) that you have not. Judge them in the matrix to see it.</source>
        <translation>
            <numerusform>Потребность скрыта: другие оценили %Ln&#xa0;связанную ячейку, которую вы не оценили. Чтобы увидеть, оцените ее в матрице.</numerusform>
            <numerusform>Потребность скрыта: другие оценили %Ln&#xa0;связанные ячейки, которые вы не оценили. Чтобы увидеть, оцените их в матрице.</numerusform>
            <numerusform>Потребность скрыта: другие оценили %Ln&#xa0;связанных ячеек, которые вы не оценили. Чтобы увидеть, оцените их в матрице.</numerusform>
        </translation>
    </message>
    <message>
        <source>not worked out yet</source>
        <translation>еще не рассчитано</translation>
    </message>
    <message>
        <source>in %1 of draws in the top %2; rank %3 in nearly all</source>
        <translation>в %1 розыгрышей в первых %2; почти во всех место %3</translation>
    </message>
    <message>
        <source>in %1 of draws in the top %2; rank %3 to %4, median %5</source>
        <translation>в %1 розыгрышей в первых %2; места с %3 по %4, медиана %5</translation>
    </message>
    <message>
        <source>The ranks in 90 % of the draws, with a mark at the median; beside it the share of draws in the top %1.</source>
        <translation>Места в 90 % розыгрышей с отметкой на медиане; рядом — доля розыгрышей, в которых рекомендация входит в первые %1.</translation>
    </message>
    <message>
        <source>Rank in draws</source>
        <translation>В розыгрышах</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Буква</translation>
    </message>
</context>
<context>
    <name>meyar::ui::RankingPage</name>
    <message>
        <source>Ranking</source>
        <translation>Рейтинг</translation>
    </message>
    <message>
        <source>Ranking of the recommendations</source>
        <translation>Рейтинг рекомендаций</translation>
    </message>
    <message>
        <source>No votes have been entered yet: until then need alone tells the recommendations apart. Ballots and dots are entered under Workshop.</source>
        <translation>Голоса еще не внесены: до тех пор рекомендации различает только потребность. Бюллетени и точки вносятся на странице «Семинар».</translation>
    </message>
    <message>
        <source>No votes have been entered yet, so the recommendations share one place. Ballots and dots are entered under Workshop.</source>
        <translation>Голоса еще не внесены, поэтому рекомендации делят одно место. Бюллетени и точки вносятся на странице «Семинар».</translation>
    </message>
    <message>
        <source>Left out of support, since how many voted is not known or no ballot is valid: %1.</source>
        <translation>Не учтены в поддержке, так как число голосовавших неизвестно или нет действительных бюллетеней: %1.</translation>
    </message>
    <message>
        <source>Go to the recommendation of that letter</source>
        <translation>Перейти к рекомендации с этой буквой</translation>
    </message>
    <message numerus="yes">
        <source>Need is hidden while you judge blindly: it breaks no tie, and nothing is balanced with it. Others have judged %Ln linked cell(s) that you have not. It is shown when you have judged them in the matrix.</source>
        <translation>
            <numerusform>Пока вы оцениваете вслепую, потребность скрыта: она не различает равных и не входит в баланс. Другие оценили %Ln&#xa0;связанную ячейку, которую вы не оценили. Потребность появится, когда вы оцените ее в матрице.</numerusform>
            <numerusform>Пока вы оцениваете вслепую, потребность скрыта: она не различает равных и не входит в баланс. Другие оценили %Ln&#xa0;связанные ячейки, которые вы не оценили. Потребность появится, когда вы оцените их в матрице.</numerusform>
            <numerusform>Пока вы оцениваете вслепую, потребность скрыта: она не различает равных и не входит в баланс. Другие оценили %Ln&#xa0;связанных ячеек, которые вы не оценили. Потребность появится, когда вы оцените их в матрице.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::RatingCards</name>
    <message>
        <source>differs from what was agreed</source>
        <translation>отличается от согласованной</translation>
    </message>
    <message>
        <source>Confidence: %1</source>
        <translation>Уверенность: %1</translation>
    </message>
    <message>
        <source>Confidence not told</source>
        <translation>Уверенность не указана</translation>
    </message>
    <message>
        <source>No reason is given.</source>
        <translation>Причина не указана.</translation>
    </message>
    <message>
        <source>carried over, to be reviewed</source>
        <translation>перенесена, нужно пересмотреть</translation>
    </message>
</context>
<context>
    <name>meyar::ui::RecommendationRow</name>
    <message>
        <source>%1, rank %2: %3</source>
        <comment>a recommendation&apos;s letter, its rank, its title</comment>
        <translation>%1, место %2: %3</translation>
    </message>
</context>
<context>
    <name>meyar::ui::ReportOptions</name>
    <message>
        <source>Findings and indicator tables</source>
        <translation>Выводы и таблицы индикаторов</translation>
    </message>
    <message>
        <source>Table of priorities</source>
        <translation>Таблица приоритетов</translation>
    </message>
    <message>
        <source>Ranking with reasons</source>
        <translation>Рейтинг с обоснованием</translation>
    </message>
    <message>
        <source>Detailed recommendations</source>
        <translation>Подробные рекомендации</translation>
    </message>
    <message>
        <source>Bibliography</source>
        <translation>Библиография</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>Экспорт в PDF…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчет</translation>
    </message>
    <message>
        <source>What you see is what is printed.</source>
        <translation>Что видите, то и печатается.</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Язык отчета</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Contents of the report</source>
        <translation>Содержание отчета</translation>
    </message>
    <message>
        <source>Choose it on the Ranking page</source>
        <translation>Выберите это на странице «Рейтинг»</translation>
    </message>
    <message>
        <source>How the recommendations are ranked: %1</source>
        <translation>Метод рейтинга: %1</translation>
    </message>
</context>
<context>
    <name>meyar::ui::ReportPage</name>
    <message>
        <source>Stopped. The preview is not up to date.</source>
        <translation>Остановлено. Просмотр устарел.</translation>
    </message>
    <message>
        <source>Progress of the report</source>
        <translation>Ход создания отчета</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Make it now</source>
        <translation>Создать сейчас</translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation>Отчет создается…</translation>
    </message>
    <message>
        <source>The report could not be made: %1</source>
        <translation>Отчет не удалось создать: %1</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Экспорт отчета</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Документы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The report is being printed.</source>
        <translation>Отчет печатается.</translation>
    </message>
    <message>
        <source>The report was not written</source>
        <translation>Отчет не записан</translation>
    </message>
    <message>
        <source>%1 is not written yet; export again when it is.</source>
        <translation>%1 еще не записан; когда он будет записан, экспортируйте снова.</translation>
    </message>
    <message>
        <source>By dots · top %L1</source>
        <translation>По точкам · первые %L1</translation>
    </message>
    <message>
        <source>By shares · top %L1</source>
        <translation>По долям · первые %L1</translation>
    </message>
    <message>
        <source>Balanced, votes %L1 : need %L2 · top %L3</source>
        <translation>Баланс: голоса %L1 : потребность %L2 · первые %L3</translation>
    </message>
    <message>
        <source>The report is not shown while cells are hidden from you. Its page says what opens it.</source>
        <translation>Пока от вас скрыты ячейки, отчет не показан. Что его откроет, сказано на его странице.</translation>
    </message>
</context>
<context>
    <name>meyar::ui::ReportPrinting</name>
    <message>
        <source>Printing: page %1 of %2</source>
        <translation>Печать: страница %1 из %2</translation>
    </message>
    <message>
        <source>The report was sent to the printer.</source>
        <translation>Отчет отправлен на принтер.</translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation>Печать отменена.</translation>
    </message>
    <message>
        <source>The report was not printed: the printer did not take it. Check it, or export the PDF.</source>
        <translation>Отчет не напечатан: принтер его не принял. Проверьте принтер или экспортируйте PDF.</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Печать отчета</translation>
    </message>
    <message>
        <source>The report is being printed already.</source>
        <translation>Отчет уже печатается.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>meyar::ui::ReviewNote</name>
    <message>
        <source>Still holds (R)</source>
        <translation>Остается в силе (R)</translation>
    </message>
    <message>
        <source>These judgements were made on an earlier wording or in an earlier round. Look at them again: judge anew, or say that they still hold.</source>
        <translation>Эти оценки относятся к прежней формулировке или прежнему раунду. Посмотрите на них еще раз: оцените заново или подтвердите, что они остаются в силе.</translation>
    </message>
    <message>
        <source>Still to be reviewed: %1.</source>
        <translation>Еще нужно пересмотреть оценки: %1.</translation>
    </message>
    <message>
        <source>The agreed grade was carried over too; it ends with the first new grade.</source>
        <translation>Согласованная оценка тоже перенесена; она прекращается с первой новой оценкой.</translation>
    </message>
    <message>
        <source>Those of others still hold</source>
        <translation>Оценки других остаются в силе</translation>
    </message>
    <message>
        <source>What was carried over still holds</source>
        <translation>Перенесенное остается в силе</translation>
    </message>
    <message>
        <source>The judgements of others that were carried over still hold</source>
        <translation>Перенесенные оценки других остаются в силе</translation>
    </message>
</context>
<context>
    <name>meyar::ui::SearchBar</name>
    <message>
        <source>Search all texts of the matrix</source>
        <translation>Поиск во всех текстах матрицы</translation>
    </message>
    <message>
        <source>Search statements, reasons, sources</source>
        <translation>Поиск: утверждения, обоснования, источники</translation>
    </message>
    <message>
        <source>Search statements, titles, reasons, quotes and sources in every language, and codes like 5.1 or 5.1/F2 (Ctrl+F)</source>
        <translation>Поиск в утверждениях, заголовках, обоснованиях, цитатах и источниках на всех языках и по кодам вида 5.1 или 5.1/F2 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Предыдущее совпадение (Shift+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Следующее совпадение (F3)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>matches of a search</comment>
        <translation>%1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <comment>matches of a search</comment>
        <translation>
            <numerusform>%Ln&#xa0;совпадение</numerusform>
            <numerusform>%Ln&#xa0;совпадения</numerusform>
            <numerusform>%Ln&#xa0;совпадений</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
</context>
<context>
    <name>meyar::ui::SectionEdit</name>
    <message>
        <source>Heading of the section</source>
        <translation>Заголовок раздела</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Полужирный</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Курсив</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Cite a source</source>
        <translation>Сослаться на источник</translation>
    </message>
    <message>
        <source>Write here. Type [@ to cite a source.</source>
        <translation>Пишите здесь. Чтобы сослаться на источник, введите [@.</translation>
    </message>
    <message>
        <source>Nothing in this language yet; there is text in %1.</source>
        <translation>На этом языке пока ничего нет; текст есть на языке: %1.</translation>
    </message>
    <message>
        <source>Text of the section</source>
        <translation>Текст раздела</translation>
    </message>
</context>
<context>
    <name>meyar::ui::SelectionPanel</name>
    <message>
        <source>Judgement of the chosen cells</source>
        <translation>Оценка выбранных ячеек</translation>
    </message>
    <message>
        <source>Why you judge all of them so</source>
        <translation>Почему вы так оцениваете их все</translation>
    </message>
    <message>
        <source>WHY, FOR ALL OF THEM</source>
        <translation>ПОЧЕМУ, ДЛЯ ВСЕХ</translation>
    </message>
    <message>
        <source>YOUR JUDGEMENT</source>
        <translation>ВАША ОЦЕНКА</translation>
    </message>
    <message>
        <source>By grade</source>
        <translation>По оценке</translation>
    </message>
    <message>
        <source>Shade all by their grades</source>
        <translation>Выделять все по оценкам</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Есть</translation>
    </message>
    <message>
        <source>Shade all, whatever the grade</source>
        <translation>Выделить все независимо от оценки</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Shade none, whatever the grade</source>
        <translation>Не выделять ни одну независимо от оценки</translation>
    </message>
    <message>
        <source>Why the shading is set by hand</source>
        <translation>Почему выделение задано вручную</translation>
    </message>
    <message>
        <source>The reason; Enter keeps it</source>
        <translation>Причина; Enter сохраняет</translation>
    </message>
    <message>
        <source>SHADING · POSSIBLE IMPROVEMENT</source>
        <translation>ВЫДЕЛЕНИЕ · ВОЗМОЖНОЕ УЛУЧШЕНИЕ</translation>
    </message>
    <message>
        <source>Still hold</source>
        <translation>Остаются в силе</translation>
    </message>
    <message>
        <source>Cite a source for all</source>
        <translation>Сослаться на источник для всех</translation>
    </message>
    <message>
        <source>Cite a source for all of them (Ctrl+K)</source>
        <translation>Сослаться на источник для всех (Ctrl+K)</translation>
    </message>
    <message>
        <source>Clear your judgements</source>
        <translation>Снять ваши оценки</translation>
    </message>
    <message>
        <source>Clear your judgements (Del)</source>
        <translation>Снять ваши оценки (Del)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells chosen</source>
        <translation>
            <numerusform>Выбрана %Ln&#xa0;ячейка</numerusform>
            <numerusform>Выбраны %Ln&#xa0;ячейки</numerusform>
            <numerusform>Выбрано %Ln&#xa0;ячеек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>cells</comment>
        <translation>
            <numerusform>%1 и еще %Ln</numerusform>
            <numerusform>%1 и еще %Ln</numerusform>
            <numerusform>%1 и еще %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not judged by you</source>
        <comment>cells</comment>
        <translation>
            <numerusform>%Ln&#xa0;не оценена вами</numerusform>
            <numerusform>%Ln&#xa0;не оценены вами</numerusform>
            <numerusform>%Ln&#xa0;не оценено вами</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An answer becomes your judgement of all %Ln cells, as one act. Reasons stay as they are.</source>
        <translation>
            <numerusform>Ответ станет вашей оценкой %Ln&#xa0;ячейки одним действием. Обоснования останутся прежними.</numerusform>
            <numerusform>Ответ станет вашей оценкой всех %Ln&#xa0;ячеек одним действием. Обоснования останутся прежними.</numerusform>
            <numerusform>Ответ станет вашей оценкой всех %Ln&#xa0;ячеек одним действием. Обоснования останутся прежними.</numerusform>
        </translation>
    </message>
    <message>
        <source>One reason for all that you judged.</source>
        <translation>Одно обоснование для всех оцененных вами ячеек.</translation>
    </message>
    <message>
        <source>The reasons differ. What you write here replaces all of them.</source>
        <translation>Обоснования различаются. Написанное здесь заменит их все.</translation>
    </message>
    <message>
        <source>Not applicable needs a reason: say why the statements do not apply.</source>
        <translation>«Неприменимо» требует обоснования: напишите, почему утверждения неприменимы.</translation>
    </message>
    <message>
        <source>You have judged none of these cells, so there is nothing to clear.</source>
        <translation>Вы не оценили ни одну из этих ячеек, снимать нечего.</translation>
    </message>
    <message>
        <source>Judge the cells first: click a grade, or go back with Esc and press its digit. Then one reason for all of them is written here.</source>
        <translation>Сначала оцените ячейки: щелкните оценку или вернитесь клавишей Esc и нажмите ее цифру. Потом здесь пишется одно обоснование для всех.</translation>
    </message>
    <message>
        <source>Of your judgements of these cells none was carried over unreviewed.</source>
        <translation>Среди ваших оценок этих ячеек нет перенесенных без пересмотра.</translation>
    </message>
</context>
<context>
    <name>meyar::ui::SettlingPanel</name>
    <message>
        <source>Agreeing on the chosen cell</source>
        <translation>Согласование выбранной ячейки</translation>
    </message>
    <message>
        <source>Show in the matrix</source>
        <translation>Показать в матрице</translation>
    </message>
    <message>
        <source>Show the cell in the matrix</source>
        <translation>Показать ячейку в матрице</translation>
    </message>
    <message>
        <source>RATINGS</source>
        <translation>ОЦЕНКИ</translation>
    </message>
    <message>
        <source>Agreed grade</source>
        <translation>Согласованная оценка</translation>
    </message>
    <message>
        <source>Why this grade was agreed</source>
        <translation>Почему согласована эта оценка</translation>
    </message>
    <message>
        <source>Take the agreed grade back</source>
        <translation>Отозвать согласованную оценку</translation>
    </message>
    <message>
        <source>AGREED GRADE</source>
        <translation>СОГЛАСОВАННАЯ ОЦЕНКА</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>ПОЧЕМУ</translation>
    </message>
    <message>
        <source>A click or Enter: to the reason. It is saved when you click another cell; Ctrl+Enter saves it and goes on to the next.</source>
        <translation>Щелчок или Enter: к причине. Она сохраняется, когда вы щелкаете другую ячейку; Ctrl+Enter сохраняет ее и ведет к следующей.</translation>
    </message>
    <message>
        <source>A click on a grade or its digit agrees on it; a click or Enter leads here. What is written is kept with the grade.</source>
        <translation>Щелчок по оценке или ее цифра согласует оценку; щелчок или Enter ведет сюда. Написанное сохраняется вместе с оценкой.</translation>
    </message>
    <message>
        <source>Choose the agreed grade by a click or with its digit; the reason is kept with it.</source>
        <translation>Выберите согласованную оценку щелчком или ее цифрой; причина сохранится вместе с ней.</translation>
    </message>
    <message>
        <source>No grade is agreed on for this cell, so there is nothing to take back.</source>
        <translation>Для этой ячейки нет согласованной оценки, отзывать нечего.</translation>
    </message>
</context>
<context>
    <name>meyar::ui::ShadingSection</name>
    <message>
        <source>Why is %1 shaded by hand?</source>
        <translation>Почему %1 выделена вручную?</translation>
    </message>
    <message>
        <source>Why is %1 not shaded?</source>
        <translation>Почему %1 не выделена?</translation>
    </message>
    <message>
        <source>By grade</source>
        <translation>По оценке</translation>
    </message>
    <message>
        <source>Shade by the grade</source>
        <translation>Выделять по оценке</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Есть</translation>
    </message>
    <message>
        <source>Shade, whatever the grade</source>
        <translation>Выделять независимо от оценки</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Do not shade, whatever the grade</source>
        <translation>Не выделять независимо от оценки</translation>
    </message>
    <message>
        <source>Why the shading is set by hand</source>
        <translation>Почему выделение задано вручную</translation>
    </message>
    <message>
        <source>SHADING · POSSIBLE IMPROVEMENT</source>
        <translation>ВЫДЕЛЕНИЕ · ВОЗМОЖНОЕ УЛУЧШЕНИЕ</translation>
    </message>
    <message>
        <source>The reason; Enter or a click elsewhere keeps it</source>
        <translation>Причина; Enter или щелчок вне поля сохраняет</translation>
    </message>
</context>
<context>
    <name>meyar::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
</context>
<context>
    <name>meyar::ui::SidePanel</name>
    <message>
        <source>Show the side panel</source>
        <translation>Показать боковую панель</translation>
    </message>
    <message>
        <source>Show the side panel (F9)</source>
        <translation>Показать боковую панель (F9)</translation>
    </message>
</context>
<context>
    <name>meyar::ui::Sidebar</name>
    <message>
        <source>Sections</source>
        <translation>Страницы</translation>
    </message>
</context>
<context>
    <name>meyar::ui::SourceChips</name>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Интервью</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Опросы</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Статистика</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Наблюдения</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Неиспользуемые</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Конфиденциальные</translation>
    </message>
    <message>
        <source>Which sources are shown</source>
        <translation>Какие источники показаны</translation>
    </message>
    <message>
        <source>%1, sources: %2</source>
        <comment>a filter and how many sources it matches</comment>
        <translation>%1, источников: %2</translation>
    </message>
</context>
<context>
    <name>meyar::ui::SourceFields</name>
    <message>
        <source>Confidential</source>
        <translation>Конфиденциально</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Вид источника</translation>
    </message>
    <message>
        <source>The report prints the short name of a confidential source and nothing else.</source>
        <translation>О конфиденциальном источнике отчет печатает только краткое имя.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Добавить источник</translation>
    </message>
    <message>
        <source>Add the source to the register</source>
        <translation>Добавить источник в реестр</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Do not add a source</source>
        <translation>Не добавлять источник</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>Псевдоним</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Краткое имя</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>What it is cited by in cells and texts.</source>
        <translation>Под этим именем на него ссылаются в ячейках и текстах.</translation>
    </message>
    <message>
        <source>A short name has no comma, semicolon or square bracket: they end a citation in a text.</source>
        <translation>В кратком имени нет запятой, точки с запятой и квадратных скобок: ими в тексте кончается ссылка.</translation>
    </message>
    <message>
        <source>A year has four digits, like 2014; it may be left empty.</source>
        <translation>Год состоит из четырех цифр, например 2014; его можно не указывать.</translation>
    </message>
    <message>
        <source>Never write a real name or anything that tells who spoke: files get copied.</source>
        <translation>Никогда не пишите настоящее имя и ничего, что выдаст собеседника: файлы копируют.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>It is cited by this name. Another one is put wherever it is cited.</source>
        <translation>На него ссылаются по этому имени. Новое имя появится везде, где на него ссылаются.</translation>
    </message>
</context>
<context>
    <name>meyar::ui::SourcePanel</name>
    <message>
        <source>The chosen source</source>
        <translation>Выбранный источник</translation>
    </message>
    <message>
        <source>Choose a source of the register to see and change it.</source>
        <translation>Выберите источник в реестре, чтобы увидеть и изменить его.</translation>
    </message>
    <message>
        <source>Show where</source>
        <translation>Показать, где</translation>
    </message>
    <message>
        <source>Show where the source is cited</source>
        <translation>Показать, где цитируется источник</translation>
    </message>
    <message>
        <source>+ Cite</source>
        <translation>+ Ссылка</translation>
    </message>
    <message>
        <source>Cite the source for a cell</source>
        <translation>Сослаться на источник для ячейки</translation>
    </message>
    <message>
        <source>Cite the source for a cell (Ctrl+K)</source>
        <translation>Сослаться на источник для ячейки (Ctrl+K)</translation>
    </message>
    <message>
        <source>Nothing cites it yet.</source>
        <translation>На него пока не ссылаются.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>WHAT IT SUPPORTS</source>
        <translation>ЧТО ОН ПОДТВЕРЖДАЕТ</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Новый источник</translation>
    </message>
    <message>
        <source>It joins the register when you add it.</source>
        <translation>Попадет в реестр, когда вы его добавите.</translation>
    </message>
    <message numerus="yes">
        <source>Cited for %Ln cell(s)</source>
        <translation>
            <numerusform>Цитируется для %Ln&#xa0;ячейки</numerusform>
            <numerusform>Цитируется для %Ln&#xa0;ячеек</numerusform>
            <numerusform>Цитируется для %Ln&#xa0;ячеек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>named in %Ln section(s) of the findings</source>
        <translation>
            <numerusform>назван в %Ln&#xa0;разделе выводов</numerusform>
            <numerusform>назван в %Ln&#xa0;разделах выводов</numerusform>
            <numerusform>назван в %Ln&#xa0;разделах выводов</numerusform>
        </translation>
    </message>
    <message>
        <source>Cited nowhere yet</source>
        <translation>Пока нигде не цитируется</translation>
    </message>
    <message>
        <source>A section names the source: take it out of the text there.</source>
        <translation>Источник назван в тексте раздела: уберите его там.</translation>
    </message>
    <message>
        <source>It stays in the register while it is used. %1.</source>
        <translation>Он остается в реестре, пока используется. %1.</translation>
    </message>
    <message>
        <source>Remove source</source>
        <translation>Удалить источник</translation>
    </message>
    <message>
        <source>Remove the source from the register</source>
        <translation>Удалить источник из реестра</translation>
    </message>
    <message>
        <source>Remove the source from the register (Del)</source>
        <translation>Удалить источник из реестра (Del)</translation>
    </message>
    <message>
        <source>The new source is not in the register yet: add it, or cancel it first.</source>
        <translation>Нового источника еще нет в реестре: сначала добавьте его или отмените.</translation>
    </message>
    <message>
        <source>Go to the cell or the section</source>
        <translation>Перейти к ячейке или разделу</translation>
    </message>
    <message>
        <source>Change the citation</source>
        <translation>Изменить ссылку</translation>
    </message>
    <message>
        <source>Remove the citation</source>
        <translation>Удалить ссылку</translation>
    </message>
    <message numerus="yes">
        <source>named in %Ln theme(s) of the recommendations in detail</source>
        <translation>
            <numerusform>назван в %Ln&#xa0;теме подробных рекомендаций</numerusform>
            <numerusform>назван в %Ln&#xa0;темах подробных рекомендаций</numerusform>
            <numerusform>назван в %Ln&#xa0;темах подробных рекомендаций</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::SourcesModel</name>
    <message>
        <source>Confidential</source>
        <translation>Конфиденциально</translation>
    </message>
    <message>
        <source>Not confidential</source>
        <translation>Не конфиденциально</translation>
    </message>
    <message numerus="yes">
        <source>Supports %Ln cell(s)</source>
        <translation>
            <numerusform>Подтверждает %Ln&#xa0;ячейку</numerusform>
            <numerusform>Подтверждает %Ln&#xa0;ячейки</numerusform>
            <numerusform>Подтверждает %Ln&#xa0;ячеек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Contradicts %Ln cell(s)</source>
        <translation>
            <numerusform>Противоречит %Ln&#xa0;ячейке</numerusform>
            <numerusform>Противоречит %Ln&#xa0;ячейкам</numerusform>
            <numerusform>Противоречит %Ln&#xa0;ячейкам</numerusform>
        </translation>
    </message>
    <message>
        <source>Confidential: the report prints its short name only</source>
        <translation>Конфиденциально: отчет печатает только краткое имя</translation>
    </message>
    <message>
        <source>Cells whose statement the source supports</source>
        <translation>Ячейки, утверждение которых источник подтверждает</translation>
    </message>
    <message>
        <source>Cells whose statement the source contradicts</source>
        <translation>Ячейки, утверждению которых источник противоречит</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>For</source>
        <translation>За</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Против</translation>
    </message>
</context>
<context>
    <name>meyar::ui::SourcesView</name>
    <message>
        <source>Register of sources</source>
        <translation>Реестр источников</translation>
    </message>
</context>
<context>
    <name>meyar::ui::TakeoverDialog</name>
    <message>
        <source>Take over a version of the framework</source>
        <translation>Принять версию системы индикаторов</translation>
    </message>
    <message>
        <source>What version %1 would change</source>
        <translation>Что изменит версия %1</translation>
    </message>
    <message>
        <source>%1: from version %2 to version %3.</source>
        <translation>%1: с версии %2 на версию %3.</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Различий нет.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln judged cell(s) are kept and marked as not re-reviewed: their words or their area change.</source>
        <translation>
            <numerusform>%Ln&#xa0;оцененная ячейка остается и отмечается как не пересмотренная: меняются ее слова или область.</numerusform>
            <numerusform>%Ln&#xa0;оцененные ячейки остаются и отмечаются как не пересмотренные: меняются их слова или область.</numerusform>
            <numerusform>%Ln&#xa0;оцененных ячеек остаются и отмечаются как не пересмотренные: меняются их слова или область.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judged cell(s) go, with indicators that are gone. Undo (Ctrl+Z) brings them back.</source>
        <translation>
            <numerusform>С удаленными индикаторами уходит %Ln&#xa0;оцененная ячейка. «Отменить» (Ctrl+Z) вернет ее.</numerusform>
            <numerusform>С удаленными индикаторами уходят %Ln&#xa0;оцененные ячейки. «Отменить» (Ctrl+Z) вернет их.</numerusform>
            <numerusform>С удаленными индикаторами уходят %Ln&#xa0;оцененных ячеек. «Отменить» (Ctrl+Z) вернет их.</numerusform>
        </translation>
    </message>
    <message>
        <source>This version is not higher than the one in use.</source>
        <translation>Эта версия не выше той, что используется.</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Все %1</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Принять</translation>
    </message>
</context>
<context>
    <name>meyar::ui::TallyModel</name>
    <message>
        <source>no dots</source>
        <translation>точек нет</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Рекомендация</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Точки</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Буква</translation>
    </message>
</context>
<context>
    <name>meyar::ui::TaskModel</name>
    <message>
        <source>Not judged</source>
        <translation>Не оценено</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Спорно</translation>
    </message>
    <message>
        <source>No reason</source>
        <translation>Без обоснования</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Ячейка</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Утверждение</translation>
    </message>
    <message>
        <source>Left to do</source>
        <translation>Осталось сделать</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>Без доказательств</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Пересмотреть</translation>
    </message>
</context>
<context>
    <name>meyar::ui::TaskPanel</name>
    <message>
        <source>Cells that something is left to do on</source>
        <translation>Ячейки, где осталась работа</translation>
    </message>
    <message>
        <source>Left to do</source>
        <translation>Осталось сделать</translation>
    </message>
    <message>
        <source>Enter or a click opens the cell in the matrix</source>
        <translation>Enter или щелчок открывает ячейку в матрице</translation>
    </message>
    <message>
        <source>Which work is shown</source>
        <translation>Какая работа показана</translation>
    </message>
    <message>
        <source>%1, cells: %2</source>
        <comment>a kind of work and how many cells want it</comment>
        <translation>%1, ячеек: %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Nothing is left to do: every cell is judged and agreed on, with its reason and its sources.</source>
        <translation>Работы не осталось: каждая ячейка оценена и согласована, с обоснованием и источниками.</translation>
    </message>
    <message>
        <source>There is nothing to judge: the framework has no indicators.</source>
        <translation>Оценивать нечего: в системе индикаторов нет индикаторов.</translation>
    </message>
</context>
<context>
    <name>meyar::ui::TextsModel</name>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Framework,
level %1</source>
        <translation>Рамочные,
уровень %1</translation>
    </message>
    <message>
        <source>Operational,
level %1</source>
        <translation>Операционные,
уровень %1</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>нет перевода</translation>
    </message>
    <message>
        <source>translation missing</source>
        <translation>нет перевода</translation>
    </message>
    <message>
        <source>Guidance,
%1</source>
        <translation>Указания,
%1</translation>
    </message>
</context>
<context>
    <name>meyar::ui::TextsTable</name>
    <message>
        <source>Texts in three languages</source>
        <translation>Тексты на трех языках</translation>
    </message>
</context>
<context>
    <name>meyar::ui::TopBar</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation>Экспорт отчета…</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Язык: %1</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Язык окна</translation>
    </message>
</context>
<context>
    <name>meyar::ui::TopCard</name>
    <message>
        <source>Show the ranking</source>
        <translation>Показать рейтинг</translation>
    </message>
    <message>
        <source>Top recommendations</source>
        <translation>Главные рекомендации</translation>
    </message>
    <message>
        <source>No votes have been entered yet, so no recommendation comes first. Ballots and dots are entered under Workshop.</source>
        <translation>Голоса еще не внесены, поэтому ни одна рекомендация не впереди. Бюллетени и точки вносят на странице «Семинар».</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <comment>recommendations tied for a place</comment>
        <translation>
            <numerusform>Показать еще %Ln</numerusform>
            <numerusform>Показать еще %Ln</numerusform>
            <numerusform>Показать еще %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dot(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;точка</numerusform>
            <numerusform>%Ln&#xa0;точки</numerusform>
            <numerusform>%Ln&#xa0;точек</numerusform>
        </translation>
    </message>
    <message>
        <source>need %1</source>
        <translation>потребность %1</translation>
    </message>
    <message>
        <source>tied at the cut</source>
        <translation>равны на границе</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>точно</translation>
    </message>
    <message>
        <source>Need is hidden while you judge blindly, and breaks no tie.</source>
        <translation>Пока вы оцениваете вслепую, потребность скрыта и не различает равных.</translation>
    </message>
</context>
<context>
    <name>meyar::ui::TotalsPanel</name>
    <message>
        <source>Number of voters</source>
        <translation>Число голосовавших</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>Without it there are no shares, and support leaves these dots out.</source>
        <translation>Без него долей нет, и эти точки в поддержке не учитываются.</translation>
    </message>
    <message>
        <source>Dots of each recommendation</source>
        <translation>Точки каждой рекомендации</translation>
    </message>
    <message>
        <source>Click a row or type its letter, then type its dots; Enter goes on to the next.</source>
        <translation>Щелкните строку или введите ее букву, затем точки; Enter ведет к следующей.</translation>
    </message>
</context>
<context>
    <name>meyar::ui::TraceLinks</name>
    <message numerus="yes">
        <source>rank %1, %Ln dot(s)</source>
        <translation>
            <numerusform>место %1, %Ln&#xa0;точка</numerusform>
            <numerusform>место %1, %Ln&#xa0;точки</numerusform>
            <numerusform>место %1, %Ln&#xa0;точек</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::UsesModel</name>
    <message>
        <source>Findings %1</source>
        <translation>Выводы %1</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>противоречит</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>подтверждает</translation>
    </message>
</context>
<context>
    <name>meyar::ui::UsesView</name>
    <message>
        <source>What the source is used for</source>
        <translation>Для чего используется источник</translation>
    </message>
</context>
<context>
    <name>meyar::ui::WeightField</name>
    <message>
        <source>“%1” is no weight here: write a number from %2 to %3, such as %4.</source>
        <translation>«%1» здесь не вес: напишите число от %2 до %3, например %4.</translation>
    </message>
</context>
<context>
    <name>meyar::ui::WelcomePage</name>
    <message>
        <source>Not found: %1</source>
        <translation>Не найден: %1</translation>
    </message>
    <message>
        <source>Take off this list; the file stays</source>
        <translation>Убрать из списка; файл останется</translation>
    </message>
    <message>
        <source>Take %1 off this list</source>
        <translation>Убрать из списка: %1</translation>
    </message>
    <message>
        <source>Assess a country&apos;s response against a framework of indicators, and see what matters most.</source>
        <translation>Оцените меры страны по системе индикаторов и увидьте, что важнее всего.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>New from a framework…</source>
        <translation>Новая оценка…</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Открыть файл…</translation>
    </message>
    <message>
        <source>Look around in a sample</source>
        <translation>Познакомиться на примере</translation>
    </message>
    <message>
        <source>A copy of your own opens; nothing you do to it is lost or sent.</source>
        <translation>Открывается ваша собственная копия; сделанное не пропадает и никуда не отправляется.</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Недавние файлы</translation>
    </message>
    <message>
        <source>Nothing yet. What you open will be listed here.</source>
        <translation>Пока ничего. Здесь появится то, что вы откроете.</translation>
    </message>
</context>
<context>
    <name>meyar::ui::WhoJudges</name>
    <message numerus="yes">
        <source>%Ln cell(s) judged</source>
        <translation>
            <numerusform>оценена %Ln ячейка</numerusform>
            <numerusform>оценены %Ln ячейки</numerusform>
            <numerusform>оценено %Ln ячеек</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · judging now</source>
        <translation>%1 · сейчас оценивает</translation>
    </message>
    <message>
        <source>Who judges?</source>
        <translation>Кто оценивает?</translation>
    </message>
    <message>
        <source>Name of another assessor</source>
        <translation>Имя другого оценщика</translation>
    </message>
    <message>
        <source>Another name or initials</source>
        <translation>Другое имя или инициалы</translation>
    </message>
    <message>
        <source>Judge by this name</source>
        <translation>Оценивать под этим именем</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Кто-то другой</translation>
    </message>
    <message>
        <source>Only look: nobody judges</source>
        <translation>Только смотреть: никто не оценивает</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Each judgement and each change carries the name that you choose here. Meyar keeps the choice for this assessment on this computer; the bar above shows it and changes it.</source>
        <translation>Каждая оценка и каждое изменение получает имя, выбранное здесь. Meyar помнит выбор для этой оценки на этом компьютере; он виден на панели выше, там же его можно изменить.</translation>
    </message>
    <message>
        <source>This assessment is judged blindly: what others said of a cell stays hidden until the one who judges has judged it.</source>
        <translation>Здесь оценивают независимо друг от друга: мнения других о ячейке скрыты, пока оценивающий сам ее не оценит.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Вы</translation>
    </message>
    <message>
        <source>Your name or initials</source>
        <translation>Ваше имя или инициалы</translation>
    </message>
</context>
<context>
    <name>meyar::ui::WorkshopPage</name>
    <message>
        <source>Workshop</source>
        <translation>Семинар</translation>
    </message>
    <message>
        <source>Constituencies</source>
        <translation>Группы голосующих</translation>
    </message>
    <message>
        <source>New constituency…</source>
        <translation>Новая группа голосующих…</translation>
    </message>
    <message>
        <source>New constituency</source>
        <translation>Новая группа голосующих</translation>
    </message>
    <message>
        <source>Tally</source>
        <translation>Подсчет</translation>
    </message>
    <message>
        <source>Constituency %1</source>
        <translation>Группа голосующих: %1</translation>
    </message>
    <message>
        <source>Only totals of dots are known here: type them, letter by letter.</source>
        <translation>Здесь известны только итоги по точкам: вносите их буква за буквой.</translation>
    </message>
    <message>
        <source>No dots yet</source>
        <translation>Точек пока нет</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dot(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;точка</numerusform>
            <numerusform>%Ln&#xa0;точки</numerusform>
            <numerusform>%Ln&#xa0;точек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln constituency(ies)</source>
        <translation>
            <numerusform>%Ln&#xa0;группа голосующих</numerusform>
            <numerusform>%Ln&#xa0;группы голосующих</numerusform>
            <numerusform>%Ln&#xa0;групп голосующих</numerusform>
        </translation>
    </message>
    <message>
        <source>Votes are entered a constituency at a time.</source>
        <translation>Голоса вносятся отдельно по каждой группе.</translation>
    </message>
    <message>
        <source>A new body of voters, beside those there are.</source>
        <translation>Еще одна группа голосующих, в дополнение к имеющимся.</translation>
    </message>
    <message>
        <source>On to the letters, then cast the ballot</source>
        <translation>К буквам, затем внести бюллетень</translation>
    </message>
    <message>
        <source>Clear the letters</source>
        <translation>Стереть буквы</translation>
    </message>
    <message>
        <source>Make the chosen ballot void; in a table of dots: none</source>
        <translation>Аннулировать выбранный бюллетень; в таблице точек: убрать точки</translation>
    </message>
    <message>
        <source>In a table: go to the row of that letter</source>
        <translation>В таблице: перейти к строке этой буквы</translation>
    </message>
    <message>
        <source>&amp;New constituency…</source>
        <translation>&amp;Новая группа голосующих…</translation>
    </message>
    <message>
        <source>&amp;Cast the ballot</source>
        <translation>&amp;Внести бюллетень</translation>
    </message>
    <message>
        <source>Make the chosen ballot &amp;void</source>
        <translation>&amp;Аннулировать выбранный бюллетень</translation>
    </message>
    <message>
        <source>Type a voter, then its letters: G1, J L A. Enter goes on and casts the ballot, as the button does.</source>
        <translation>Введите голосующего, затем его буквы: Г1, J L A. Enter ведет дальше и принимает бюллетень, как и кнопка.</translation>
    </message>
</context>
</TS>
