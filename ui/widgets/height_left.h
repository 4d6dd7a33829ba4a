// A widget that takes the height that is left, and asks for no more than it can do with: in a column that scrolls, its
// own wish would make the column scroll before it has to.
#pragma once

#include <QWidget>

namespace meyar::ui {

template <class Widget>
class HeightLeft : public Widget {
public:
    using Widget::Widget;

    QSize sizeHint() const override {
        const int least = this->minimumHeight() > 0 ? this->minimumHeight() : this->minimumSizeHint().height();
        return {Widget::sizeHint().width(), least};
    }
};

} // namespace meyar::ui
