// Begins an assessment: which framework, what it is called, where its file goes.
#pragma once

#include "exchange/data_directory.h"
#include "model/assessment.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace meyar::ui {

class NewAssessmentDialog : public QDialog {
    Q_OBJECT
public:
    NewAssessmentDialog(const exchange::DataDirectory& directory, model::Language language, QWidget* parent = nullptr);

    /// What was entered; sensible once the dialog was accepted.
    model::FrameworkId framework() const;
    model::Details details() const;
    QString path() const;

    void accept() override; ///< stays open, and says what is missing, until everything fits

private:
    void addFrameworks();
    void browse();
    void suggestPath();
    void showFramework();
    bool validate();

    const exchange::DataDirectory& m_data;
    model::Language m_language;
    std::vector<exchange::BundledFramework> m_frameworks;
    bool m_pathIsSuggested = true;
    bool m_tried = false; ///< once they pressed Create, faults are shown as they type

    QComboBox* m_framework;
    QLabel* m_counts;
    QLineEdit* m_title;
    QLabel* m_titleFault;
    QLineEdit* m_country;
    QLineEdit* m_period;
    QComboBox* m_assessmentLanguage;
    QLineEdit* m_path;
    QLabel* m_pathFault;
    QPushButton* m_create;
};

} // namespace meyar::ui
