#include "matrix/guidance_note.h"

#include "preferences.h"
#include "widgets/read_only_hold.h"
#include "widgets/role_label.h"
#include "widgets/theme.h"

#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace meyar::ui {

namespace {

const QString choiceName = QStringLiteral("matrixGuidance");
const QString folded = QStringLiteral("folded");
constexpr int mostLines = 6; ///< what is longer scrolls, so that the judgement stays in view

} // namespace

GuidanceNote::GuidanceNote(QWidget* parent)
    : QFrame(parent), m_title(new QToolButton(this)), m_text(new QPlainTextEdit(this)) {
    setObjectName(QStringLiteral("guidanceNote"));
    m_title->setObjectName(QStringLiteral("guidanceTitle"));
    m_title->setText(tr("Guidance"));
    m_title->setAccessibleName(tr("Guidance on the cell"));
    m_title->setToolTip(tr("Show or hide how to judge the cell"));
    m_title->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_title->setCheckable(true);
    m_title->setFocusPolicy(Qt::StrongFocus);
    setRole(*m_title, "flat");
    keepForReading(*m_title);
    m_text->setObjectName(QStringLiteral("cellGuidance"));
    m_text->setAccessibleName(m_title->accessibleName());
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2);
    rows->addWidget(m_title, 0, Qt::AlignLeft);
    rows->addWidget(m_text);
    connect(m_title, &QToolButton::toggled, this, [this](bool open) {
        preferences::setChoice(choiceName, open ? QString() : folded);
        unfold(open);
    });
    m_title->setChecked(preferences::choice(choiceName) != folded);
    unfold(m_title->isChecked());
}

void GuidanceNote::showGuidance(const QString& text) {
    setVisible(!text.isEmpty());
    if (m_text->toPlainText() != text) m_text->setPlainText(text);
    fitHeight();
}

void GuidanceNote::unfold(bool open) {
    m_title->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_text->setVisible(open);
    fitHeight();
}

void GuidanceNote::fitHeight() {
    const QFontMetrics metrics(m_text->font());
    const int padding = 2 * (m_text->frameWidth() + static_cast<int>(m_text->document()->documentMargin())) + 4;
    const int width = std::max(80, this->width() - padding - Theme::scaled(16)); // beside a scroll bar
    const QRect needed = metrics.boundingRect(QRect(0, 0, width, 1'000'000), Qt::TextWordWrap | Qt::TextWrapAnywhere,
                                              m_text->toPlainText());
    const int lines = std::clamp(needed.height() / std::max(1, metrics.lineSpacing()) + 1, 1, mostLines);
    m_text->setFixedHeight(lines * metrics.lineSpacing() + padding);
}

void GuidanceNote::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    fitHeight();
}

} // namespace meyar::ui
