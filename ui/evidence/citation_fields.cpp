#include "evidence/citation_fields.h"

#include "text.h"
#include "widgets/choice_chips.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace meyar::ui {

namespace {
constexpr std::size_t supports = 0;
constexpr std::size_t contradicts = 1;
} // namespace

QLineEdit* namedEdit(const char* objectName, const QString& words, QWidget* parent) {
    auto* edit = new QLineEdit(parent);
    edit->setObjectName(QLatin1String(objectName));
    edit->setAccessibleName(words);
    edit->setPlaceholderText(words);
    return edit;
}

CitationFields::CitationFields(QWidget* parent) : QWidget(parent) {
    m_at = namedEdit("citeAt", tr("Where: p. 7"), this);
    m_speaksFor = namedEdit("citeSpeaksFor", tr("Time: 2014"), this);
    m_speaksFor->setToolTip(tr("The time that the evidence speaks for: a year or a date"));
    m_quote = new QPlainTextEdit(this);
    m_quote->setObjectName(QStringLiteral("citeQuote"));
    m_quote->setAccessibleName(tr("What it says"));
    m_quote->setPlaceholderText(tr("What it says"));
    m_quote->setTabChangesFocus(true);
    m_quote->setFixedHeight(3 * m_quote->fontMetrics().lineSpacing() + 20);
    m_side = new ChoiceChips(
        {{QStringLiteral("citeSupports"), tr("Supports"), tr("The source supports the statement")},
         {QStringLiteral("citeContradicts"), tr("Contradicts"), tr("The source contradicts the statement")}},
        this);
    connect(m_side, &ChoiceChips::clicked, m_side, [this](std::size_t side) { m_side->setChosen(side); });

    auto* place = new QHBoxLayout;
    place->setSpacing(8);
    place->addWidget(m_at);
    place->addWidget(m_speaksFor);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addLayout(place);
    rows->addWidget(m_quote);
    rows->addWidget(m_side);
    display({});
}

void CitationFields::display(const model::Citation& citation) {
    m_at->setText(qs(citation.at));
    m_speaksFor->setText(qs(citation.speaksFor));
    m_quote->setPlainText(qs(citation.quote));
    m_side->setChosen(citation.contradicts ? contradicts : supports);
}

void CitationFields::readInto(model::Citation& citation) const {
    citation.at = m_at->text().trimmed().toStdString();
    citation.speaksFor = m_speaksFor->text().trimmed().toStdString();
    citation.quote = m_quote->toPlainText().trimmed().toStdString();
    citation.contradicts = m_side->chosen() == contradicts;
}

QWidget* CitationFields::firstField() const {
    return m_at;
}

} // namespace meyar::ui
