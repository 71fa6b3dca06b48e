"""Postorius as one file: `python3 postorius-site.py runserver --noreload 127.0.0.1:8000`; its database is in the working folder."""

import os
import sys

import django
from django.conf import settings

settings.configure(
    SECRET_KEY='for tests only',
    # Lets the development server hand out the style sheets.
    DEBUG=True,
    ALLOWED_HOSTS=['127.0.0.1'],
    ROOT_URLCONF=__name__,
    SITE_ID=1,
    USE_TZ=True,
    STATIC_URL='/static/',
    DATABASES={'default': {'ENGINE': 'django.db.backends.sqlite3', 'NAME': 'postorius.db'}},
    DEFAULT_AUTO_FIELD='django.db.models.AutoField',
    INSTALLED_APPS=[
        'postorius',
        'django_mailman3',
        'django_gravatar',
        'django.contrib.auth',
        'django.contrib.contenttypes',
        'django.contrib.sessions',
        'django.contrib.sites',
        'django.contrib.messages',
        'django.contrib.staticfiles',
        'allauth',
        'allauth.account',
        'allauth.socialaccount',
    ],
    MIDDLEWARE=[
        'django.contrib.sessions.middleware.SessionMiddleware',
        'django.middleware.locale.LocaleMiddleware',
        'django.middleware.common.CommonMiddleware',
        'django.middleware.csrf.CsrfViewMiddleware',
        'django.contrib.auth.middleware.AuthenticationMiddleware',
        'django.contrib.messages.middleware.MessageMiddleware',
        'django.middleware.clickjacking.XFrameOptionsMiddleware',
        'django.middleware.security.SecurityMiddleware',
        'django_mailman3.middleware.TimezoneMiddleware',
        'postorius.middleware.PostoriusMiddleware',
    ],
    TEMPLATES=[
        {
            'BACKEND': 'django.template.backends.django.DjangoTemplates',
            'APP_DIRS': True,
            'OPTIONS': {
                'context_processors': [
                    'django.template.context_processors.i18n',
                    'django.template.context_processors.static',
                    'django.template.context_processors.csrf',
                    'django.template.context_processors.request',
                    'django.contrib.auth.context_processors.auth',
                    'django.contrib.messages.context_processors.messages',
                    'django_mailman3.context_processors.common',
                    'postorius.context_processors.postorius',
                ]
            },
        }
    ],
    LOGIN_URL='account_login',
    LOGIN_REDIRECT_URL='list_index',
    LOGOUT_URL='account_logout',
    MAILMAN_REST_API_URL=os.environ['MAILMAN_REST'],
    MAILMAN_REST_API_USER='admin',
    MAILMAN_REST_API_PASS='admin',
    POSTORIUS_TEMPLATE_BASE_URL='http://127.0.0.1',
    # Shows the lists of every domain, whatever the host name of the pages.
    FILTER_VHOST=False,
    EMAIL_HOST='127.0.0.1',
    EMAIL_PORT=int(os.environ['SMTP_PORT']),
)
django.setup()

from django.core.management import execute_from_command_line  # noqa: E402
from django.urls import include, path  # noqa: E402

urlpatterns = [
    path('postorius/', include('postorius.urls')),
    path('', include('django_mailman3.urls')),
    path('accounts/', include('allauth.urls')),
]

if __name__ == '__main__':
    execute_from_command_line(sys.argv)
