#include "widgets/column_widths.h"

#include "preferences.h"
#include "widgets/theme.h"

#include <QHeaderView>
#include <QScopedValueRollback>

#include <algorithm>

namespace meyar::ui {

namespace {
constexpr int hundredths = 100;
}

ColumnWidths::ColumnWidths(QHeaderView& header, QString name)
    : QObject(&header), m_header(header), m_name(std::move(name)) {
    connect(&header, &QHeaderView::sectionResized, this, [this](int column, int, int width) { take(column, width); });
}

void ColumnWidths::fit(int column, int fitting) {
    const QScopedValueRollback quiet(m_fitting, true);
    const int kept = preferences::arrangement(nameOf(column)).toInt() * letter() / hundredths;
    const int heading = m_header.sectionSizeHint(column);
    // However wide it was made, in a narrow window the others need room, too.
    const int most = std::max({heading, fitting, m_header.viewport()->width() / 3});
    m_header.resizeSection(column, kept > 0 ? std::clamp(kept, heading, most) : fitting);
}

/// The last column only takes what is left.
void ColumnWidths::take(int column, int width) {
    if (m_fitting || column == m_header.count() - 1) return;
    preferences::setArrangement(nameOf(column), QByteArray::number(width * hundredths / letter()));
}

QString ColumnWidths::nameOf(int column) const {
    return m_name + u'/' + QString::number(column);
}

int ColumnWidths::letter() const {
    return std::max(1, QFontMetrics(Theme::font(Theme::bodySize)).averageCharWidth());
}

} // namespace meyar::ui
