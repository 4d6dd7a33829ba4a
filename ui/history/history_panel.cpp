#include "history/history_panel.h"

#include "act_place.h"
#include "act_words.h"
#include "history/change_words.h"
#include "history/published_changes.h"
#include "text.h"
#include "widgets/plain_tip.h"
#include "widgets/read_only_hold.h"
#include "widgets/refusal_line.h"
#include "widgets/role_label.h"
#include "widgets/theme.h"

#include <QListWidget>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>

namespace meyar::ui {

namespace {

constexpr std::size_t mostValues = 300; ///< an import changes thousands

QString coloured(const QString& text, const QColor& colour) {
    return QStringLiteral("<span style=\"color:%1; white-space:pre-wrap\">%2</span>")
        .arg(colour.name(), text.toHtmlEscaped());
}

/// What changed as a faint heading, below it what was and what is.
QString block(const ChangedValue& value, bool withPlace) {
    const Colours& colours = Theme::current().colours();
    const QString what =
        withPlace && !value.place.isEmpty() ? QStringLiteral("%1 · %2").arg(value.place, value.what) : value.what;
    QStringList lines{coloured(what, colours.faint)};
    if (value.hidden) lines << coloured(HistoryPanel::tr("Hidden until you have judged the cell."), colours.second);
    if (!value.before.isEmpty())
        lines << coloured(HistoryPanel::tr("before:"), colours.faint) + u' ' + coloured(value.before, colours.second);
    if (!value.hidden) {
        const QString after = value.after.isEmpty() ? HistoryPanel::tr("nothing any more") : value.after;
        lines << coloured(HistoryPanel::tr("after:"), colours.faint) + u' ' + coloured(after, colours.text);
    }
    return QStringLiteral("<p style=\"margin:0 0 10px 0\">%1</p>").arg(lines.join(QStringLiteral("<br/>")));
}

} // namespace

/// Shows values that may not all leave the program: then any copy holds what may, whatever is selected.
class ValuesBrowser : public QTextBrowser {
public:
    using QTextBrowser::QTextBrowser;

    void setValues(const QString& html, std::optional<QString> copied) {
        m_copied = std::move(copied);
        setHtml(html);
    }

protected:
    QMimeData* createMimeDataFromSelection() const override {
        if (!m_copied) return QTextBrowser::createMimeDataFromSelection();
        auto* copy = new QMimeData;
        copy->setText(*m_copied);
        return copy;
    }

private:
    std::optional<QString> m_copied;
};

HistoryPanel::HistoryPanel(DocumentController& controller, QWidget* parent)
    : QFrame(parent), m_controller(controller), m_what(roleLabel({}, "heading", this)),
      m_where(roleLabel({}, "strong", this)), m_when(roleLabel({}, "second", this)),
      m_state(roleLabel({}, "warning", this)), m_values(new ValuesBrowser(this)),
      m_go(new QPushButton(tr("Show where"), this)), m_revert(new QPushButton(tr("Revert this change"), this)),
      m_refusal(new RefusalLine(QStringLiteral("historyRefusal"), this)), m_inTheWay(new QListWidget(this)),
      m_revertTogether(new QPushButton(this)) {
    setObjectName(QStringLiteral("historyPanel"));
    setMinimumWidth(Theme::scaled(220));
    m_what->setObjectName(QStringLiteral("historyWhat"));
    m_where->setObjectName(QStringLiteral("historyWhere"));
    m_when->setObjectName(QStringLiteral("historyWhen"));
    m_state->setObjectName(QStringLiteral("historyState"));
    m_values->setObjectName(QStringLiteral("historyValues"));
    m_values->setAccessibleName(tr("Every value before and after"));
    m_values->setOpenLinks(false);
    m_values->setFrameShape(QFrame::NoFrame);
    m_values->document()->setDocumentMargin(0);
    m_values->setStyleSheet(QStringLiteral(
        "QTextBrowser { background: transparent; border: 1px solid transparent; border-radius: 4px; padding: 2px; }"
        "QTextBrowser:focus { border: 1px solid palette(highlight); }"));
    m_go->setObjectName(QStringLiteral("historyGo"));
    keepForReading(*m_go);
    m_go->setAccessibleDescription(tr("Opens what the change is about (Enter)"));
    m_revert->setObjectName(QStringLiteral("historyRevert"));
    m_revert->setAccessibleDescription(tr("Takes this change back by a new one, which can be undone in its turn"));
    m_revert->setToolTip(m_revert->accessibleDescription());

    m_inTheWay->setObjectName(QStringLiteral("historyInTheWay"));
    m_inTheWay->setAccessibleName(tr("Later changes that build on this one, the newest first"));
    m_inTheWay->setAccessibleDescription(tr("Enter chooses the change in the list of changes"));
    m_inTheWay->setTextElideMode(Qt::ElideRight);
    m_inTheWay->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_revertTogether->setObjectName(QStringLiteral("historyRevertTogether"));
    m_revertTogether->setToolTip(tr("Takes this change and those listed back by one new change"));

    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 20, 16, 16);
    rows->setSpacing(4);
    for (QLabel* label : {m_what, m_where, m_when, m_state})
        rows->addWidget(label);
    rows->addSpacing(12);
    auto* values = new QHBoxLayout;
    values->setContentsMargins(-3, 0, -3, 0); // the room of its focus frame
    values->addWidget(m_values);
    rows->addLayout(values, 1);
    rows->addSpacing(8);
    rows->addWidget(m_refusal);
    rows->addWidget(m_inTheWay);
    rows->addWidget(m_revertTogether);
    rows->addWidget(m_go);
    rows->addSpacing(4);
    rows->addWidget(m_revert);
    connect(m_go, &QPushButton::clicked, this, &HistoryPanel::goWanted);
    connect(m_revert, &QPushButton::clicked, this, [this] {
        if (m_entry) revert({m_entry->number});
    });
    connect(m_revertTogether, &QPushButton::clicked, this, [this] {
        if (!m_entry) return;
        std::vector<std::int64_t> numbers{m_entry->number};
        for (int row = 0; row < m_inTheWay->count(); ++row)
            numbers.push_back(m_inTheWay->item(row)->data(Qt::UserRole).toLongLong());
        revert(numbers);
    });
    connect(m_inTheWay, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem* item) { emit actWanted(item->data(Qt::UserRole).toLongLong()); });
    show(std::nullopt);
}

void HistoryPanel::show(const std::optional<document::HistoryEntry>& entry) {
    const bool another = !entry || !m_entry || entry->number != m_entry->number;
    m_entry = entry;
    if (another) {
        m_refusal->clearWords();
        showInTheWay({});
    }
    m_where->setVisible(entry.has_value());
    m_when->setVisible(entry.has_value());
    m_state->setVisible(entry.has_value() && !entry->holds());
    m_values->setVisible(entry.has_value());
    m_go->setVisible(entry.has_value());
    m_revert->setVisible(entry.has_value());
    if (!entry) {
        m_what->setText(tr("Choose a change to see what it did."));
        return;
    }
    m_what->setText(actText(m_controller, *entry));
    m_where->setText(placeText(m_controller, *entry));
    m_where->setVisible(!m_where->text().isEmpty());
    const QString author = entry->author.empty() ? tr("nobody named") : qs(entry->author);
    m_when->setText(tr("%1 · %2 · change %3", "when, who, its number")
                        .arg(timeText(*entry), author, QLocale().toString(static_cast<qlonglong>(entry->number))));
    const QString by = QLocale().toString(static_cast<qlonglong>(entry->revertedBy));
    m_state->setText(entry->undone ? tr("Undone: it no longer holds.")
                                   : tr("Taken back by change %1: it no longer holds.").arg(by));
    std::vector<document::ValueChange> changes = m_controller.document().changesOf(entry->number);
    m_go->setEnabled(!placeOf(m_controller, changes).nowhere());
    m_revert->setEnabled(entry->act == document::HistoryEntry::Act::Edited && entry->holds());
    showValues(std::move(changes));
}

void HistoryPanel::showValues(std::vector<document::ValueChange> changes) {
    const std::size_t all = changes.size();
    if (all > mostValues) changes.resize(mostValues);
    const std::vector<ChangedValue> values = changedValues(m_controller, changes);
    const bool places = !values.empty() && std::any_of(values.begin(), values.end(), [&](const ChangedValue& value) {
        return value.place != values.front().place;
    });
    QString html;
    for (const ChangedValue& value : values)
        html += block(value, places);
    if (all > mostValues) {
        html += coloured(tr("and %Ln more value(s)", nullptr, static_cast<int>(all - mostValues)),
                         Theme::current().colours().second);
    }
    const std::vector<document::ValueChange> published = publishedChanges(m_controller, changes);
    const bool whole =
        std::equal(changes.begin(), changes.end(), published.begin(), published.end(),
                   [](const auto& a, const auto& b) { return a.before == b.before && a.after == b.after; });
    std::optional<QString> copied;
    if (!whole) copied = changeLines(changedValues(m_controller, published)).join(u'\n');
    m_values->setValues(html, std::move(copied));
}

void HistoryPanel::revert(const std::vector<std::int64_t>& numbers) {
    QString why;
    const auto listening =
        connect(&m_controller, &DocumentController::refused, this, [&why](const QString& sentence) { why = sentence; });
    const std::vector<std::int64_t> inTheWay = m_controller.revert(numbers);
    disconnect(listening);
    m_refusal->say(why);
    showInTheWay(inTheWay);
}

void HistoryPanel::showInTheWay(const std::vector<std::int64_t>& numbers) {
    const bool hadKeys = m_inTheWay->hasFocus() || m_revertTogether->hasFocus();
    m_inTheWay->clear();
    m_inTheWay->setVisible(!numbers.empty());
    m_revertTogether->setVisible(!numbers.empty());
    if (numbers.empty()) {
        if (hadKeys) m_go->setFocus();
        return;
    }
    const std::vector<document::HistoryEntry> history = m_controller.document().history();
    for (const std::int64_t number : numbers) {
        const auto entry =
            std::find_if(history.begin(), history.end(), [&](const auto& act) { return act.number == number; });
        if (entry == history.end()) continue;
        const QString words =
            tr("%1 · %2", "the number of a change and what it did")
                .arg(QLocale().toString(static_cast<qlonglong>(number)), m_controller.labelOf(*entry));
        auto* item = new QListWidgetItem(words, m_inTheWay);
        item->setToolTip(plainTip(words));
        item->setData(Qt::UserRole, static_cast<qlonglong>(number));
    }
    constexpr int mostRows = 5;
    const int rows = std::min(m_inTheWay->count(), mostRows);
    m_inTheWay->setFixedHeight(rows * m_inTheWay->sizeHintForRow(0) + 2 * m_inTheWay->frameWidth() + 2);
    m_revertTogether->setText(tr("Revert all %Ln together", nullptr, m_inTheWay->count() + 1));
    m_revertTogether->setAccessibleDescription(m_revertTogether->toolTip());
}

} // namespace meyar::ui
