#include "matrix/search_bar.h"

#include "widgets/icon.h"
#include "widgets/read_only_hold.h"
#include "widgets/role_label.h"
#include "widgets/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QToolButton>

namespace meyar::ui {

SearchBar::SearchBar(QWidget* parent)
    : QWidget(parent), m_field(new QLineEdit(this)), m_found(roleLabel({}, "small", this)) {
    setObjectName(QStringLiteral("searchBar"));
    keepForReading(*this);
    m_field->setObjectName(QStringLiteral("matrixSearch"));
    m_field->setAccessibleName(tr("Search all texts of the matrix"));
    m_field->setPlaceholderText(tr("Search statements, reasons, sources"));
    m_field->setToolTip(
        tr("Search statements, titles, reasons, quotes and sources in every language, and codes like 5.1 or "
           "5.1/F2 (Ctrl+F)"));
    m_field->setClearButtonEnabled(Theme::current().zoom() <= 150); // else it leaves too little of what is typed
    // A dozen letters beside what was found, with the clear button and the frame; fewer where all is large.
    const int letter = m_field->fontMetrics().averageCharWidth();
    m_field->setMinimumWidth(m_field->isClearButtonEnabled() ? 13 * letter + 44 : 8 * letter);
    m_field->setMaximumWidth(m_field->fontMetrics().averageCharWidth() * 44);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &SearchBar::wordsChanged);
    m_found->setObjectName(QStringLiteral("searchFound"));
    m_found->setWordWrap(false);
    m_previous = step("searchPrevious", QStringLiteral("previous"), tr("Previous match (Shift+F3)"), -1);
    m_next = step("searchNext", QStringLiteral("next"), tr("Next match (F3)"), 1);
    auto* parts = new QHBoxLayout(this);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(4);
    parts->addStretch(1); // the field stands at the right
    parts->addWidget(m_found);
    parts->addSpacing(4);
    parts->addWidget(m_field, 100);
    parts->addWidget(m_previous);
    parts->addWidget(m_next);
    setFound(0, 0);
}

QToolButton* SearchBar::step(const char* objectName, const QString& iconName, const QString& words, int by) {
    auto* button = new QToolButton(this);
    button->setObjectName(QLatin1String(objectName));
    button->setIcon(icon(iconName));
    button->setToolTip(words);
    button->setAccessibleName(words);
    button->setFocusPolicy(Qt::TabFocus);
    setRole(*button, "flat");
    connect(button, &QToolButton::clicked, this, [this, by] { emit nextWanted(by); });
    return button;
}

void SearchBar::start() {
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void SearchBar::clear() {
    const QSignalBlocker quiet(this); // not the field: its clear button follows what it says
    m_field->clear();
}

QString SearchBar::words() const {
    return m_field->text();
}

void SearchBar::setFound(std::size_t found, std::size_t at) {
    const bool searching = !words().simplified().isEmpty();
    const QLocale locale;
    m_found->setText(!searching ? QString()
                     : at > 0   ? tr("%1 of %2", "matches of a search").arg(locale.toString(at), locale.toString(found))
                     : found > 0 ? tr("%Ln found", "matches of a search", static_cast<int>(found))
                                 : tr("Nothing found"));
    m_found->setVisible(searching);
    for (QToolButton* button : {m_previous, m_next}) {
        button->setVisible(searching);
        button->setEnabled(found > 0);
    }
}

bool SearchBar::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        switch (key->key()) {
        case Qt::Key_Escape:
            emit leaveWanted();
            return true;
        case Qt::Key_Down:
            emit matrixWanted();
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            emit nextWanted(key->modifiers() & Qt::ShiftModifier ? -1 : 1);
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace meyar::ui
