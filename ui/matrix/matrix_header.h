// The header of the published table: tracks above, their two levels below.
#pragma once

#include "matrix/line_breaker.h"

#include <QHeaderView>

namespace meyar::ui {

class MatrixHeader : public QHeaderView {
    Q_OBJECT
public:
    explicit MatrixHeader(QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    int firstOfGroup(int section) const;
    int groupWidth(int section) const;
    QString words(int section, int role) const;
    int upperHeight() const;
    int lowerHeight() const;

    LineBreaker m_font;
};

} // namespace meyar::ui
