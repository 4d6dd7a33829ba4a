// A weight to be typed over. What is typed is kept on Enter and on leaving the field; Esc brings back what stood there;
// what is no weight is refused beside the field.
#pragma once

#include "model/quantity.h"

#include <QLineEdit>

namespace meyar::ui {

class WeightField : public QLineEdit {
    Q_OBJECT
public:
    /// `lowest` and `highest` bound what is taken.
    WeightField(const QString& objectName, const QString& accessibleName, model::PerMille lowest,
                model::PerMille highest, QWidget* parent = nullptr);

    void setWeight(model::PerMille weight);
    void keep(); ///< hands in what was typed

signals:
    void weightTyped(meyar::model::PerMille weight);
    void refused(const QString& why); ///< empty: what stands there is fine

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    model::PerMille m_lowest, m_highest, m_weight;
};

} // namespace meyar::ui
