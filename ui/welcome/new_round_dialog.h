// Begins the next round of the open assessment: its period, what it is called, where its file goes.
#pragma once

#include "model/assessment.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace meyar::ui {

class NewRoundDialog : public QDialog {
    Q_OBJECT
public:
    /// `file` is the last round's; the new one is suggested beside it.
    NewRoundDialog(const model::Assessment& last, const QString& file, model::Language language,
                   QWidget* parent = nullptr);

    /// What was entered; sensible once the dialog was accepted.
    model::LocalText title() const; ///< in all languages that the last round's has, while it was left as it is
    std::string period() const;
    QString path() const;

    void accept() override; ///< stays open, and says what is missing, until everything fits

private:
    void browse();
    void suggestPath();
    bool validate();

    const model::Details m_last;
    model::Language m_language; ///< in which the title is shown and entered
    QString m_folder;
    bool m_pathIsSuggested = true;
    bool m_tried = false; ///< once they pressed Create, faults are shown as they type

    QLineEdit* m_period;
    QLabel* m_periodFault;
    QLineEdit* m_title;
    QLabel* m_titleFault;
    QLineEdit* m_path;
    QLabel* m_pathFault;
    QPushButton* m_create;
};

} // namespace meyar::ui
