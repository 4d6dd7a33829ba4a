// A few choices side by side, one or none of them chosen; they wrap where words are long.
#pragma once

#include <QWidget>

#include <optional>
#include <vector>

class QPushButton;

namespace meyar::ui {

class ChoiceChips : public QWidget {
    Q_OBJECT
public:
    struct Choice {
        QString objectName;
        QString text;
        QString accessibleName;
    };
    ChoiceChips(const std::vector<Choice>& choices, QWidget* parent);

    void setChosen(std::optional<std::size_t> choice); ///< says nothing
    std::optional<std::size_t> chosen() const;
    QPushButton* chip(std::size_t choice) const { return m_chips[choice]; }

signals:
    void clicked(std::size_t choice); ///< also when it was chosen before

private:
    std::vector<QPushButton*> m_chips;
};

} // namespace meyar::ui
